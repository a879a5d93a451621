import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswerSummary } from "@/components/checklist/answer-summary";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getSentChecklist } from "@/lib/checklist/get-sent-checklist";
import { patientDate } from "@/lib/format/patient-date";
import { todayIn } from "@/lib/format/zoned-day";
import { getNext } from "@/lib/patient-next/get-next";
import { needsMore } from "@/lib/patient-next/next-steps";
import { titleMetadata } from "../../../title-metadata";
import { alertFirst } from "../../alert-first";
import { NextStepList } from "../../next-step-list";
import { OpenQuestions } from "../../open-questions";
import { PatientPage } from "../../patient-page";
import { SafetyNet } from "../../safety-net";
import { answeredPages } from "../answered-pages";

export const generateMetadata = () => titleMetadata("checklist.sent.title");

export default async function SentPage() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const sent = await getSentChecklist(patient);
  if (sent === null) redirect("/checklist");
  const now = await requestTime();
  const { steps, clinicPhone } = await getNext(patient, now);
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <PatientPage at={null}>
      <div className="bg-done px-4 py-6 text-on-dark">
        <h1 className="m-0">{t("checklist.sent.title")}</h1>
        <p className="mb-0">{t("checklist.sent.alreadyStored")}</p>
      </div>
      <h2>{t("next.title")}</h2>
      {steps === null ? <p>{t("next.nothingYet")}</p> : <NextStepList steps={steps} />}
      {steps !== null && needsMore(steps) && <OpenQuestions patient={patient} now={now} />}
      <SafetyNet clinicPhone={clinicPhone} />
      <div className="grid gap-4 print:hidden sm:flex">
        <LinkButton href="/journal/new">{t("checklist.sent.toJournal")}</LinkButton>
        <LinkButton href="/home" kind="secondary">
          {t("checklist.sent.toHome")}
        </LinkButton>
      </div>
      <h2>
        {t("checklist.sent.copyHeading", {
          date: patientDate(locale, todayIn(sent.zone, sent.sentAt), { withYear: true }),
        })}
      </h2>
      <p className="print:hidden">{t("checklist.sent.copy")}</p>
      <p className="print:hidden">
        <TextLink href="/checklist/sent/pdf" className="font-bold">
          {t("checklist.sent.pdf")}
        </TextLink>
      </p>
      <AnswerSummary pages={await answeredPages(sent)} />
    </PatientPage>
  );
}
