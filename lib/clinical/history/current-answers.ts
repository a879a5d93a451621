import type { Day } from "../calendar/day";
import type { AnswerEvent, HistoryEvent } from "./event";
import type { QuestionId } from "./question";

/** An answer that another took the place of. `correctedOn` null: it was true then, and the question was answered anew. */
export type EarlierAnswer = { answer: AnswerEvent; correctedOn: Day | null };

export type CurrentAnswer = {
  answer: AnswerEvent;
  /** Those of another value, newest first. */
  earlier: readonly EarlierAnswer[];
};

/** The one current answer to each question that was answered until `asOf`, in whatever order the events come. */
export function currentAnswers(
  events: readonly HistoryEvent[],
  asOf: Day,
): ReadonlyMap<QuestionId, CurrentAnswer> {
  const correctedOn = new Map(
    events.flatMap((event) =>
      event.kind === "correction" && event.day <= asOf ? [[event.corrects, event.day]] : [],
    ),
  );
  const given = new Map<QuestionId, EarlierAnswer[]>();
  for (const answer of events) {
    if (answer.kind !== "answer" || answer.day > asOf) continue;
    const reported = { answer, correctedOn: correctedOn.get(answer.id) ?? null };
    given.set(answer.question, [...(given.get(answer.question) ?? []), reported]);
  }
  return new Map([...given].flatMap(([question, all]) => currentOf(all, question)));
}

/** Ids of the answers that were corrected to another value, each with the current answer and the day of the correction. */
export function changedAnswers(
  events: readonly HistoryEvent[],
  asOf: Day,
): ReadonlyMap<string, { to: AnswerEvent; on: Day }> {
  return new Map(
    [...currentAnswers(events, asOf).values()].flatMap(({ answer: to, earlier }) =>
      earlier.flatMap(({ answer, correctedOn: on }) =>
        on === null ? [] : [[answer.id, { to, on }] as const],
      ),
    ),
  );
}

function currentOf(
  all: readonly EarlierAnswer[],
  question: QuestionId,
): [QuestionId, CurrentAnswer][] {
  const [current, ...earlier] = all.toSorted(newestFirst);
  if (current === undefined) return [];
  const { answer } = current;
  const isOther = (each: EarlierAnswer) => each.answer.value !== answer.value;
  return [[question, { answer: withoutCorrected(current), earlier: earlier.filter(isOther) }]];
}

/** What was corrected comes last, whenever it was given: another answer took its place. */
function newestFirst(one: EarlierAnswer, other: EarlierAnswer): number {
  return (
    Number(one.correctedOn !== null) - Number(other.correctedOn !== null) ||
    other.answer.day - one.answer.day ||
    other.answer.recordedOn - one.answer.recordedOn ||
    (one.answer.id < other.answer.id ? 1 : -1)
  );
}

/** The answer without a date and places that were corrected and that nothing took the place of. */
function withoutCorrected({ answer, correctedOn }: EarlierAnswer): AnswerEvent {
  return correctedOn === null ? answer : { ...answer, since: null, areas: [] };
}
