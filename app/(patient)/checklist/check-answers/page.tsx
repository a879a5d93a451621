import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswerSummary } from "@/components/checklist/answer-summary";
import { ButtonForm } from "@/components/ui/button-form";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { getChecklistState } from "@/lib/checklist/get-checklist-page";
import { alertFirst } from "../../alert-first";
import { PatientPage } from "../../patient-page";
import { answeredPages } from "../answered-pages";
import { sendAction } from "./actions";

export default async function CheckAnswersPage() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { run, path, waiting } = await getChecklistState(
    patient,
    "first-checklist",
    await requestTime(),
  );
  if (waiting !== null) redirect(`/checklist/${waiting}`);

  const t = await getTranslations("checklist");
  return (
    <PatientPage at={null}>
      <h1>{t("checkAnswers.title")}</h1>
      <p>{t("checkAnswers.intro")}</p>
      <AnswerSummary pages={await answeredPages({ path, run }, "/checklist")} />
      <ButtonForm
        action={sendAction}
        submissionKey={newSubmissionKey(patient)}
        title={t("checkAnswers.title")}
        labels={await formLabels()}
        sendsWhenOnline
      >
        {t("checkAnswers.send")}
      </ButtonForm>
    </PatientPage>
  );
}
