import { getTranslations } from "next-intl/server";
import { AnswerSummary } from "@/components/checklist/answer-summary";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/require-actor";
import { openItems } from "@/lib/checklist/path";
import { listCorrectable } from "@/lib/checklist/read-correctable";
import { emergencyNumbers } from "@/lib/env";
import { pageTitle } from "../../page-title";
import { PatientPage } from "../../patient-page";
import { stopFirst } from "../../stop-first";
import { answerWords } from "../answer-words";

export const generateMetadata = () => pageTitle("checklist.answers.title");

export default async function AnswersPage({ searchParams }: PageProps<"/checklist/answers">) {
  const patient = await requireActor("patient");
  await stopFirst(patient);
  const { saved } = await searchParams;
  const given = await listCorrectable(patient, new Date());
  const t = await getTranslations("checklist");
  const number = emergencyNumbers().emergency;
  const pages = given.flatMap(({ run, path }) =>
    path.map(async (page) => {
      const heading = t(`pages.${page}.heading`, { number });
      return {
        heading,
        change: {
          href: `/checklist/answers/${page}`,
          label: t("checkAnswers.change"),
          hidden: t("checkAnswers.changeHidden", { heading }),
        },
        answers: await answerWords(openItems(page, run), run),
      };
    }),
  );
  return (
    <PatientPage at={null}>
      {saved !== undefined && (
        <Notice kind="success">
          <p className="m-0 font-bold">{t("answers.saved")}</p>
          <p className="mb-0">{t("answers.seen")}</p>
        </Notice>
      )}
      <h1>{t("answers.title")}</h1>
      <p>{t(pages.length === 0 ? "answers.none" : "answers.lead")}</p>
      <AnswerSummary pages={await Promise.all(pages)} />
      <LinkButton href="/home" kind="secondary">
        {t("answers.home")}
      </LinkButton>
    </PatientPage>
  );
}
