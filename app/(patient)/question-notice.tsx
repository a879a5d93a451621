import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OpenQuestion } from "@/lib/checklist/get-open-question";
import { patientDate } from "@/lib/format/patient-date";

/** The way to a question of the clinic, with its day, in calm words. */
export async function QuestionNotice({ question }: { question: OpenQuestion }) {
  const t = await getTranslations("question");
  const locale = await getLocale();
  const { writer, replyBy } = question;
  return (
    <Notice heading={t("title")}>
      <p>{t("lead", { writer, date: patientDate(locale, replyBy) })}</p>
      <LinkButton href="/question">{t("button")}</LinkButton>
    </Notice>
  );
}
