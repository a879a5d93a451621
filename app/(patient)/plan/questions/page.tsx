import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChecklistPageForm } from "@/components/checklist/checklist-page-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { PLAN_SAFETY_QUESTIONS } from "@/lib/clinical/plan/plan-safety";
import { getPlan } from "@/lib/plan/get-plan";
import { alertFirst } from "../../alert-first";
import { getFieldViews } from "../../checklist/get-field-views";
import { PatientPage } from "../../patient-page";
import { unsentEmergencyLabels, urgentAnswers } from "../../unsent-emergency-labels";
import { submitPlanAnswersAction } from "./actions";

export default async function PlanQuestionsPage() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { current, answers } = await getPlan(patient, await requestTime());
  if (current.offer !== "offered") redirect("/plan");
  const t = await getTranslations();
  const urgent = urgentAnswers(PLAN_SAFETY_QUESTIONS);
  return (
    <PatientPage at="next">
      <TextLink href="/plan">{t("plan.questions.back")}</TextLink>
      <h1>{t("plan.questions.title")}</h1>
      <p>{t("plan.questions.lead")}</p>
      <ChecklistPageForm
        action={submitPlanAnswersAction}
        submissionKey={newSubmissionKey(patient)}
        hidden={{ page: "plan-questions" }}
        fields={
          await getFieldViews(
            PLAN_SAFETY_QUESTIONS.map((question) => ({ ask: "question", question })),
          )
        }
        earlier={answers}
        labels={{
          form: await formLabels(),
          title: t("plan.title"),
          submit: t("plan.questions.save"),
          date: {
            day: t("checklist.dateWords.day"),
            month: t("checklist.dateWords.month"),
            year: t("checklist.dateWords.year"),
          },
          places: null,
          unsent: urgent.length > 0 ? await unsentEmergencyLabels(urgent) : null,
          others: null,
        }}
      />
    </PatientPage>
  );
}
