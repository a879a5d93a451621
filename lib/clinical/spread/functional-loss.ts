import type { Region } from "../body/region";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { QUESTIONS, type QuestionId, type SafetyGroup } from "../history/question";
import { TASKS, type TaskId } from "../history/task";

const FUNCTION_GROUPS: ReadonlySet<SafetyGroup> = new Set([
  "weakness",
  "speech-swallowing-breathing",
]);

/** What can be lost: each listed task, speech and swallowing. */
export type LossQuestion = TaskId | "speech-change" | "swallow-change";

const LOSS_QUESTIONS: ReadonlySet<QuestionId> = new Set<LossQuestion>([
  ...TASKS,
  "speech-change",
  "swallow-change",
]);

/** Something that became newly hard: a listed task, speech or swallowing. */
export type FunctionalLoss = { question: LossQuestion; region: Region; lostOn: Day };

/** Whether a "yes" to this question says that a function is lost. */
export function isLossQuestion(question: QuestionId): question is LossQuestion {
  return LOSS_QUESTIONS.has(question);
}

/** The region that a lost function belongs to (clinical specification 3.8, function). */
export function lossRegion(question: LossQuestion): Region {
  return question === "speech-change" || question === "swallow-change"
    ? "bulbar"
    : QUESTIONS[question].taskRegion;
}

/** Each loss once, earliest first. It is dated by the patient's "since"; without one, by the day it was told. */
export function functionalLosses(events: readonly HistoryEvent[]): readonly FunctionalLoss[] {
  const losses = new Map<LossQuestion, FunctionalLoss>();
  for (const event of events) {
    if (event.kind !== "answer" || event.value !== "yes") continue;
    if (!isLossQuestion(event.question)) continue;
    const region = lossRegion(event.question);
    const lostOn = event.since ?? event.day;
    const known = losses.get(event.question);
    if (known === undefined || lostOn < known.lostOn) {
      losses.set(event.question, { question: event.question, region, lostOn });
    }
  }
  return [...losses.values()].toSorted(
    (one, other) => one.lostOn - other.lostOn || (one.question < other.question ? -1 : 1),
  );
}

/** Days on which a question about function was answered, whatever the answer. */
export function functionAskedDays(events: readonly HistoryEvent[]): readonly Day[] {
  return events.flatMap((event) =>
    (event.kind === "answer" && isLossQuestion(event.question)) ||
    (event.kind === "safety" && FUNCTION_GROUPS.has(event.group))
      ? event.day
      : [],
  );
}

export function isFunctionAsked(events: readonly HistoryEvent[]): boolean {
  return functionAskedDays(events).length > 0;
}
