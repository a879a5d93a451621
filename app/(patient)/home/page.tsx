import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { isCrisisOnly } from "@/lib/checklist/emergency-alert";
import { getChecklistState } from "@/lib/checklist/get-checklist-page";
import { getOpenQuestion } from "@/lib/checklist/get-open-question";
import { getAlert } from "@/lib/checklist/get-unread-alert";
import { getUnreportedChanges } from "@/lib/checklist/get-unreported-changes";
import { listJournalDays } from "@/lib/journal/list-journal-days";
import { getNext } from "@/lib/patient-next/get-next";
import { listAdvice } from "@/lib/patient-next/list-advice";
import { titleMetadata } from "../../title-metadata";
import { HomeStepsLink } from "../home-steps-link";
import { NextStepList } from "../next-step-list";
import { PatientPage } from "../patient-page";
import { QuestionNotice } from "../question-notice";
import { cancelChecklistAction } from "./actions";

const SHOWN_STEPS = 3;
/** Advice in writing is spoken of here for so long; it stays among what happens next. */
const NEW_FOR_DAYS = 14;

export const generateMetadata = () => titleMetadata("next.home.title");

export default async function HomePage({ searchParams }: PageProps<"/home">) {
  const patient = await requireActor("patient");
  const { cancelled } = await searchParams;
  const now = await requestTime();
  const [
    { patientName, steps, homeSteps },
    checklist,
    { today, days },
    alert,
    isUnreported,
    question,
    { advice },
  ] = await Promise.all([
    getNext(patient, now),
    getChecklistState(patient, "first-checklist", now),
    listJournalDays(patient, now),
    getAlert(patient),
    getUnreportedChanges(patient),
    getOpenQuestion(patient, now),
    listAdvice(patient, now),
  ]);
  const [newest] = advice;
  const asked = await getTranslations("question");
  const t = await getTranslations("next");
  const hasToday = days.some(({ day }) => day === today);
  const state = checklist.isStarted ? "Open" : checklist.checkedAt === null ? "New" : "Done";
  const button = {
    Open: "checklistContinue",
    New: "checklistStart",
    Done: "checklistAgain",
  } as const;
  return (
    <PatientPage at="home">
      {alert !== null && isCrisisOnly(alert) && (
        <Notice heading={t("home.coverHeading")}>
          <LinkButton href="/alert">{t("home.coverButton")}</LinkButton>
        </Notice>
      )}
      {alert !== null && !isCrisisOnly(alert) && (
        <Notice kind="problem" heading={t("home.stopHeading")}>
          <LinkButton href="/alert" kind="danger">
            {t("home.stopButton")}
          </LinkButton>
        </Notice>
      )}
      {isUnreported && (
        <Notice kind="warning" heading={t("home.changesHeading")}>
          <p>{t("home.changesBody")}</p>
          <LinkButton href="/checklist/changes-groups">{t("home.changesButton")}</LinkButton>
        </Notice>
      )}
      {cancelled !== undefined && state === "Done" && (
        <Notice kind="success">
          <p className="m-0">{t("home.checklistCancelled")}</p>
        </Notice>
      )}
      {question !== null && <QuestionNotice question={question} />}
      {newest !== undefined && daysSince(newest.writtenAt, now) < NEW_FOR_DAYS && (
        <Notice heading={asked("advice.new")}>
          <LinkButton href="/next#advice" kind="secondary">
            {asked("advice.button")}
          </LinkButton>
        </Notice>
      )}
      <h1>{t("home.hello", { name: patientName })}</h1>
      <section>
        <h2>{t("home.entryHeading")}</h2>
        <p>{t(hasToday ? "home.entryDone" : "home.entryBody")}</p>
        <LinkButton href="/journal/new" kind={state === "Done" ? "primary" : "secondary"}>
          {t("home.entryButton")}
        </LinkButton>
      </section>
      <section>
        <h2>{t("home.checklistHeading")}</h2>
        <p>{t(`home.checklist${state}`)}</p>
        <LinkButton href="/checklist" kind={state === "Done" ? "secondary" : "primary"}>
          {t(`home.${button[state]}`)}
        </LinkButton>
        {checklist.mayCorrect && (
          <p>
            <TextLink href="/checklist/answers" className="font-bold">
              {t("home.checklistCorrect")}
            </TextLink>
          </p>
        )}
        {checklist.mayCancel && (
          <div className="mt-4">
            <ButtonForm
              action={cancelChecklistAction}
              submissionKey={newSubmissionKey(patient)}
              labels={await formLabels()}
              kind="secondary"
            >
              {t("home.checklistCancel")}
            </ButtonForm>
            <p className="text-ink-soft">{t("home.checklistCancelHint")}</p>
          </div>
        )}
      </section>
      <section>
        <h2>{t("home.nextHeading")}</h2>
        {steps === null ? (
          <p>{t("nothingYet")}</p>
        ) : (
          <>
            <NextStepList steps={steps.slice(0, SHOWN_STEPS)} />
            <LinkButton href="/next" kind="secondary">
              {t("home.nextButton")}
            </LinkButton>
          </>
        )}
      </section>
      <HomeStepsLink homeSteps={homeSteps} />
    </PatientPage>
  );
}

function daysSince(at: Date, now: Date): number {
  return (now.getTime() - at.getTime()) / 86_400_000;
}
