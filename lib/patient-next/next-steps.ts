import type { Day } from "@/lib/clinical/calendar/day";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import { urgentSteps } from "./urgent-steps";

/** On which day the page is read, and on which day, that one or later, the clinic next works. */
export type ReadOn = { today: Day; clinicOpenOn: Day };

/** A date that the patient was given, as yet to come or today. */
type ComingStep =
  | "first-look"
  | "seen-by"
  | "appointment"
  | "appointment-cancelled"
  | "bloods"
  | "emg"
  | "review"
  | "reply";
/** The same dates once they have passed. */
type PassedStep =
  | "first-look-late"
  | "seen-late"
  | "appointment-passed"
  | "bloods-late"
  | "emg-late"
  | "review-late"
  | "reply-late";

/** One line of what happens next; the words are in messages/en/next.json under `steps`. */
export type NextStep =
  | { step: ReturnType<typeof urgentSteps>[number] }
  | { step: "more-needed" | "keep-journal" | "closed" | "clinic-open-today" }
  | { step: ComingStep | PassedStep | "clinic-open"; on: Day }
  | { step: "seen-between"; target: Day; on: Day };

/**
 * What happens next and by when, most important first. It names no tier, promises no visit that no rule asks for, and
 * calls a date late once it has passed, with the day on which the clinic can be rung.
 */
export function nextSteps(facts: PatientFacts, readOn: ReadOn): NextStep[] {
  if (facts.status === "closed") return [{ step: "closed" }];
  const { tier, information, firstLookBy, reviewOn, bloodsBy, emgBy, cancelledOn, replyBy } = facts;
  const { today } = readOn;
  const isCalledOff = cancelledOn !== null && cancelledOn >= today;
  const dated = [
    ...(isCalledOff ? [{ step: "appointment-cancelled" as const, on: cancelledOn }] : []),
    ...visit(facts, today),
    ...dueBy(firstLookBy, today, "first-look", "first-look-late"),
    ...dueBy(bloodsBy, today, "bloods", "bloods-late"),
    ...dueBy(emgBy, today, "emg", "emg-late"),
  ];
  const isLate = dated.some((step) => step.on < today);
  return [
    ...urgentSteps(tier, facts.reasons).map((step) => ({ step })),
    ...dueBy(replyBy, today, "reply", "reply-late"),
    ...dated,
    ...(isLate ? [clinicOpen(readOn)] : []),
    ...(information === "complete" ? [] : [{ step: "more-needed" as const }]),
    ...dueBy(reviewOn, today, "review", "review-late"),
    { step: "keep-journal" },
  ];
}

type DatedStep = Extract<NextStep, { on: Day }>;

function visit(
  { tier, target, deadline, appointmentOn }: PatientFacts,
  today: Day,
): readonly DatedStep[] {
  if (appointmentOn !== null) {
    return dueBy(appointmentOn, today, "appointment", "appointment-passed");
  }
  if (deadline === null || tier === "emergency") return [];
  return target === null || target >= deadline || target < today
    ? dueBy(deadline, today, "seen-by", "seen-late")
    : [{ step: "seen-between", target, on: deadline }];
}

function dueBy(
  on: Day | null,
  today: Day,
  coming: ComingStep,
  passed: PassedStep,
): readonly DatedStep[] {
  if (on === null) return [];
  return [{ step: on < today ? passed : coming, on }];
}

function clinicOpen({ today, clinicOpenOn }: ReadOn): NextStep {
  return clinicOpenOn === today
    ? { step: "clinic-open-today" }
    : { step: "clinic-open", on: clinicOpenOn };
}

/** Whether something is still unknown that a question could answer. */
export function needsMore(steps: readonly NextStep[]): boolean {
  return steps.some(({ step }) => step === "more-needed");
}
