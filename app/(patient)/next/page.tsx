import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getOpenQuestion } from "@/lib/checklist/get-open-question";
import { patientDate } from "@/lib/format/patient-date";
import { getNext } from "@/lib/patient-next/get-next";
import { needsMore } from "@/lib/patient-next/next-steps";
import { reasonSentences } from "@/lib/patient-next/patient-reasons";
import { titleMetadata } from "../../title-metadata";
import { alertFirst } from "../alert-first";
import { HomeStepsLink } from "../home-steps-link";
import { NextStepList } from "../next-step-list";
import { OpenQuestions } from "../open-questions";
import { PatientPage } from "../patient-page";
import { QuestionNotice } from "../question-notice";
import { SafetyNet } from "../safety-net";
import { WrittenAdvice } from "../written-advice";

export const generateMetadata = () => titleMetadata("next.title");

export default async function NextPage({ searchParams }: PageProps<"/next">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const now = await requestTime();
  const { sent } = await searchParams;
  const question = await getOpenQuestion(patient, now);
  const { today, steps, reasons, homeSteps, clinicPhone } = await getNext(patient, now);
  const t = await getTranslations("next");
  const asked = await getTranslations("question");
  const locale = await getLocale();
  const ruleText = await getTranslations("rules");
  return (
    <PatientPage at="next">
      {sent === "reply" && question === null && (
        <Notice kind="success" live>
          <p className="m-0">{asked("sent")}</p>
        </Notice>
      )}
      <h1>{t("title")}</h1>
      {question !== null && <QuestionNotice question={question} />}
      {steps === null ? (
        <>
          <p>{t("nothingYet")}</p>
          <LinkButton href="/checklist">{t("home.checklistStart")}</LinkButton>
        </>
      ) : (
        <>
          <p>{t("asOf", { date: patientDate(locale, today) })}</p>
          <NextStepList steps={steps} />
          {needsMore(steps) && <OpenQuestions patient={patient} now={now} />}
          {reasons.length > 0 && (
            <>
              <h2>{t("reasonsHeading")}</h2>
              <ul>
                {reasonSentences(reasons, (rule) => ruleText(`${rule}.patient`)).map((reason) => (
                  <li key={reason} className="my-2">
                    {reason}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <HomeStepsLink homeSteps={homeSteps} />
      <WrittenAdvice patient={patient} now={now} />
      <SafetyNet clinicPhone={clinicPhone} />
    </PatientPage>
  );
}
