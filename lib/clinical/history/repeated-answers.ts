import type { AnswerEvent, HistoryEvent } from "./event";

/** Ids of corrected answers in whose stead the same value was given, as when its date and places came on a later page. */
export function repeatedAnswers(events: readonly HistoryEvent[]): ReadonlySet<string> {
  const corrected = new Set(
    events.flatMap((event) => (event.kind === "correction" ? event.corrects : [])),
  );
  const answers = events.filter((event) => event.kind === "answer");
  const isGivenAgain = (answer: AnswerEvent) =>
    answers.some(
      (other) =>
        other.question === answer.question &&
        other.value === answer.value &&
        other.day >= answer.day &&
        !corrected.has(other.id),
    );
  return new Set(
    answers.flatMap((answer) =>
      corrected.has(answer.id) && isGivenAgain(answer) ? answer.id : [],
    ),
  );
}
