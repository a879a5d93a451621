import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getCorrectablePage } from "@/lib/checklist/list-correctable";
import { isPageId } from "@/lib/checklist/pages";
import { alertFirst } from "../../../alert-first";
import { QuestionPage } from "../../question-page";
import { correctPageAction } from "./actions";

export default async function CorrectPage({ params }: PageProps<"/checklist/answers/[page]">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { page } = await params;
  if (!isPageId(page)) notFound();
  const view = await getCorrectablePage(patient, page, await requestTime());
  if (view === null) notFound();
  const t = await getTranslations("checklist");
  return (
    <QuestionPage
      patient={patient}
      page={page}
      view={view}
      action={correctPageAction}
      form="checklist-correction"
      back="/checklist/answers"
      title={t("answers.title")}
      intro={t("answers.seen")}
      mayDenyOthers={false}
    />
  );
}
