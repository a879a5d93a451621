import type { HistoryEvent } from "../history/event";
import type { QuestionId } from "../history/question";

/** What is asked before any advice on water and food; the last one also names limits on fluid and potassium. */
export const PLAN_SAFETY_QUESTIONS = [
  "heart-failure",
  "kidney-disease",
  "potassium-medicine",
] as const satisfies readonly QuestionId[];
export type PlanSafetyQuestion = (typeof PLAN_SAFETY_QUESTIONS)[number];

/**
 * `shown` only when each question was answered "no" and none ever "yes" or last "unsure". `ask-the-clinic-first`: one
 * was. `not-asked`: one is open, and the advice waits for it.
 */
export type WaterAndFood =
  | { state: "shown" }
  | { state: "ask-the-clinic-first"; because: readonly PlanSafetyQuestion[] }
  | { state: "not-asked"; open: readonly PlanSafetyQuestion[] };

/** Whether water and food may be advised, from the events that hold. */
export function waterAndFood(events: readonly HistoryEvent[]): WaterAndFood {
  const reported = PLAN_SAFETY_QUESTIONS.map((question) => ({
    question,
    answers: answers(events, question),
  }));
  const because = reported.filter(
    ({ answers: given }) => given.includes("yes") || given.at(-1) === "unsure",
  );
  if (because.length > 0) {
    return { state: "ask-the-clinic-first", because: because.map(({ question }) => question) };
  }
  const open = reported.filter(({ answers: given }) => given.length === 0);
  return open.length > 0
    ? { state: "not-asked", open: open.map(({ question }) => question) }
    : { state: "shown" };
}

/** Oldest first; of one day, "no" first, so that the safer answer is the last. */
function answers(events: readonly HistoryEvent[], question: PlanSafetyQuestion) {
  return events
    .flatMap((event) =>
      event.kind === "answer" && event.question === question
        ? [{ day: event.day, value: event.value }]
        : [],
    )
    .toSorted(
      (one, other) =>
        one.day - other.day || Number(one.value !== "no") - Number(other.value !== "no"),
    )
    .map(({ value }) => value);
}
