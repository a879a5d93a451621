import type { Area } from "../../body/area";
import type { Day } from "../../calendar/day";
import type { AnswerEvent } from "../../history/event";
import type { QuestionId } from "../../history/question";

let made = 0;

/** An answer to one question, reported on `day`. */
export function answered(
  day: Day,
  question: QuestionId,
  value: string | number,
  { since = null, areas = [] }: { since?: Day | null; areas?: readonly Area[] } = {},
): AnswerEvent {
  const id = `answer-${++made}`;
  return { id, day, recordedOn: day, kind: "answer", question, value, since, areas };
}
