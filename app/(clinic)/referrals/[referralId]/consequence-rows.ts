import { getTranslations } from "next-intl/server";
import { nextStepText } from "@/app/(patient)/next-step-text";
import { chipsOf } from "@/components/referral/tier-name";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import type { Consequence } from "@/lib/decisions/decision-outcome";
import type { PatientMessage } from "@/lib/decisions/patient-message";
import { clinicDate } from "@/lib/format/clinic-date";
import { nextOf } from "@/lib/patient-next/next-of";
import { reasonSentences } from "@/lib/patient-next/patient-reasons";

/** One line of what a decision does. `part` says where it is shown. */
export type ConsequenceRow =
  | { part: "case"; what: string; now: string; later: string }
  | { part: "notice" | "when" | "words" | "asked" | "test" | "step" | "reason"; words: string };

const DATES = [
  ["deadlineLabel", "deadline"],
  ["targetLabel", "target"],
  ["firstLookLabel", "firstLookBy"],
  ["appointmentLabel", "appointmentOn"],
  ["bloodsLabel", "bloodsBy"],
  ["emgLabel", "emgBy"],
  ["reviewLabel", "reviewOn"],
] as const;

/** What a decision does to the case, and the sentences that the patient will read. */
export async function consequenceRows(
  { before, after, today, calendar, message, needsSecondPerson }: Consequence,
  { isAtOnce }: { isAtOnce: boolean },
): Promise<readonly ConsequenceRow[]> {
  const t = await getTranslations("decisions.preview");
  const due = await getTranslations("referral.due");
  const referral = await getTranslations("referral");
  const ruleText = await getTranslations("rules");
  const stepText = await nextStepText();
  const { steps, reasons } = nextOf(after, { today, calendar });
  const { appointmentOn, deadline } = after;
  const tierOf = (facts: PatientFacts) =>
    chipsOf(referral, facts)
      .map(({ word }) => word)
      .join(", ");
  const dates = DATES.flatMap(([label, date]) =>
    before[date] === null && after[date] === null
      ? []
      : {
          part: "case" as const,
          what: due(label),
          now: day(before[date]),
          later: day(after[date]),
        },
  );
  function day(on: number | null): string {
    return on === null ? t("none") : clinicDate(on);
  }
  return [
    ...(needsSecondPerson ? [{ part: "notice" as const, words: t("needsSecondPerson") }] : []),
    ...(appointmentOn !== null && deadline !== null && appointmentOn > deadline
      ? [{ part: "notice" as const, words: t("tooLateVisit") }]
      : []),
    { part: "case", what: t("status"), now: t(before.status), later: t(after.status) },
    { part: "case", what: t("tier"), now: tierOf(before), later: tierOf(after) },
    ...dates,
    { part: "when", words: t(isAtOnce ? "atOnce" : "afterFiveMinutes") },
    ...(message === null ? [] : await messageRows(message)),
    ...steps.map((step) => ({ part: "step" as const, words: stepText(step) })),
    ...reasonSentences(reasons, (rule) => ruleText(`${rule}.patient`)).map((words) => ({
      part: "reason" as const,
      words,
    })),
  ];
}

/** What a clinician wrote, and what it asks, to the letter as the patient reads it. */
async function messageRows(message: PatientMessage): Promise<readonly ConsequenceRow[]> {
  const { words } = message;
  const written = words === null ? [] : [{ part: "words" as const, words }];
  if (message.kind === "advice") {
    const t = await getTranslations("question.advice.test");
    return [
      ...written,
      ...message.tests.map((test) => ({ part: "test" as const, words: t(test) })),
    ];
  }
  const t = await getTranslations("checklist.questions");
  return [
    ...written,
    ...message.questions.map((question) => ({ part: "asked" as const, words: t(question) })),
  ];
}
