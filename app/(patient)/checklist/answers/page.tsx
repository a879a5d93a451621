import { getTranslations } from "next-intl/server";
import { AnswerSummary } from "@/components/checklist/answer-summary";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { listCorrectable } from "@/lib/checklist/list-correctable";
import { titleMetadata } from "../../../title-metadata";
import { alertFirst } from "../../alert-first";
import { PatientPage } from "../../patient-page";
import { answeredPages } from "../answered-pages";

export const generateMetadata = () => titleMetadata("checklist.answers.title");

export default async function AnswersPage({ searchParams }: PageProps<"/checklist/answers">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { saved } = await searchParams;
  const given = await listCorrectable(patient, await requestTime());
  const t = await getTranslations("checklist");
  const pages = await Promise.all(given.map((each) => answeredPages(each, "/checklist/answers")));
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
      <AnswerSummary pages={pages.flat()} />
      <LinkButton href="/home" kind="secondary">
        {t("answers.home")}
      </LinkButton>
    </PatientPage>
  );
}
