import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { QuestionId, SafetyGroup } from "../history/question";
import { LOSS_QUESTIONS } from "../timeline/losses";

const ABOUT_FUNCTION: ReadonlySet<QuestionId> = new Set(LOSS_QUESTIONS);
const FUNCTION_GROUPS: ReadonlySet<SafetyGroup> = new Set([
  "weakness",
  "speech-swallowing-breathing",
]);

/** Days on which a question about function was answered, whatever the answer. */
export function functionAskedDays(events: readonly HistoryEvent[]): readonly Day[] {
  return events.flatMap((event) =>
    (event.kind === "answer" && ABOUT_FUNCTION.has(event.question)) ||
    (event.kind === "safety" && FUNCTION_GROUPS.has(event.group))
      ? event.day
      : [],
  );
}

export function isFunctionAsked(events: readonly HistoryEvent[]): boolean {
  return functionAskedDays(events).length > 0;
}
