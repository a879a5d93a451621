import { type Day, latestDay } from "../calendar/day";
import type { HistoryEvent, PlanEvent } from "../history/event";
import { PLAN_NUMBERS } from "./plan-step";

export type PlanOutcome = Extract<PlanEvent, { kind: "plan-review" }>["outcome"];

/**
 * What each answer at the review does (AR6). `opens` names the rule that the answer meets; the rules engine reads the
 * answer itself, this table is what people are told of it.
 */
export const REVIEW_ANSWERS = {
  "no-change": { opens: "R1", lowers: false, next: "tests-or-a-review" },
  worse: { opens: "R8", lowers: false, next: "questions-again-today" },
  better: { opens: null, lowers: false, next: "keep-the-journal" },
} as const satisfies Record<PlanOutcome, { opens: string | null; lowers: false; next: string }>;

/** Silence after the last day of the review: the information is "more needed", never "improved". */
export const REVIEW_SILENCE = { opens: null, information: "more-needed", lowers: false } as const;

/** `waiting` until day 21; `open` from then on, and `overdue` from day 28 until it is answered, which may come late. */
export type PlanReview =
  | { state: "no-plan" }
  | { state: "waiting"; opensOn: Day; closesOn: Day }
  | { state: "open" | "overdue"; opensOn: Day; closesOn: Day }
  | { state: "answered"; on: Day; outcome: PlanOutcome };

/** The review of the plan that was started last, from the events that hold on `asOf`. */
export function planReview(events: readonly HistoryEvent[], asOf: Day): PlanReview {
  const startedOn = planStartedOn(events);
  if (startedOn === null) return { state: "no-plan" };
  const opensOn = startedOn + PLAN_NUMBERS.reviewOpensAfterDays;
  const closesOn = startedOn + PLAN_NUMBERS.reviewClosesAfterDays;
  const answer = events
    .filter((event) => event.kind === "plan-review")
    .filter((event) => event.day >= opensOn && event.day <= asOf)
    .toSorted((one, other) => one.day - other.day || GRAVITY[one.outcome] - GRAVITY[other.outcome])
    .at(-1);
  if (answer !== undefined) {
    return { state: "answered", on: answer.day, outcome: answer.outcome };
  }
  if (asOf < opensOn) return { state: "waiting", opensOn, closesOn };
  return { state: asOf >= closesOn ? "overdue" : "open", opensOn, closesOn };
}

/** Of two answers on one day the graver one counts. */
const GRAVITY = { better: 0, "no-change": 1, worse: 2 } as const satisfies Record<
  PlanOutcome,
  number
>;

/** The day on which the plan was started last; null when it never was. */
export function planStartedOn(events: readonly HistoryEvent[]): Day | null {
  const days = events.flatMap((event) => (event.kind === "plan-started" ? [event.day] : []));
  return latestDay(days);
}
