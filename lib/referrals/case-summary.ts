import type { Day } from "@/lib/clinical/calendar/day";
import {
  type AreaPresentation,
  isTwitching,
  isWasted,
  isWeak,
  type Presentation,
  presentationOf,
} from "@/lib/clinical/emg/presentation";
import { type TaskAnswers, taskAnswers } from "@/lib/clinical/emg/task-answers";
import type { CurrentAnswer } from "@/lib/clinical/history/current-answers";
import type { AnswerEvent, HistoryEvent, OnsetEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
} from "@/lib/clinical/history/question";
import { type Completeness, completeness } from "@/lib/clinical/spread/frequency";
import type { TimelineThresholds } from "@/lib/clinical/timeline/thresholds";

/** Asked of everybody, and what a reader looks for beside the tasks. */
export const SIGNS = [
  "feels-weak",
  "wasting",
  "speech-change",
  "swallow-change",
  "breathlessness",
  "numb-tingle",
  "bladder-change",
] as const satisfies readonly QuestionId[];

/** A case in few facts, as of a day. A question stands in one list: what is not sure or not answered was not denied. */
export type CaseSummary = {
  /** As the patient gave it; null: never. */
  onset: OnsetEvent | null;
  /** Where it twitches, in the order in which it was first seen; of one day, head to foot. */
  places: readonly AreaPresentation[];
  /** Places that became weak or thinner. */
  weak: readonly AreaPresentation[];
  tasks: TaskAnswers;
  /** What was answered yes without a task or place to name it, emergencies first. */
  said: readonly AnswerEvent[];
  /** Answered no, and yes once. */
  takenBack: readonly { now: AnswerEvent; before: AnswerEvent }[];
  denied: readonly QuestionId[];
  notSure: readonly QuestionId[];
  notAnswered: readonly QuestionId[];
  recorded: Completeness | null;
};

const EMERGENCIES = QUESTION_IDS.filter(
  (id) => QUESTIONS[id].weight === "emergency" && !SIGNS.some((sign) => sign === id),
);
const NO: readonly unknown[] = ["no", "none", 0];

/** What was reported until the end of a day. A "yes" counts whatever was answered later, but not one that was corrected. */
export function caseSummary(
  history: History,
  asOf: Day,
  thresholds: TimelineThresholds,
): CaseSummary {
  const presentation = presentationOf(history, asOf, thresholds);
  const { areas, current, events } = presentation;
  const weak = areas.filter((area) => isWeak(area) || isWasted(area));
  const tasks = openedAgain(taskAnswers(presentation), presentation);
  const lost = new Set<QuestionId>(tasks.hard.map(({ question }) => question));
  const named = (id: QuestionId) =>
    lost.has(id) ||
    (id === "feels-weak" && weak.some(isWeak)) ||
    (id === "wasting" && weak.some(isWasted));
  const answers = [...EMERGENCIES, ...SIGNS]
    .filter((id) => !named(id))
    .map((id) => ({ id, ...howAnswered(id, current.get(id), events) }));
  const of = (kind: HowAnswered["kind"]) => answers.filter((each) => each.kind === kind);
  const ids = (kind: HowAnswered["kind"]) => of(kind).map(({ id }) => id);
  const isSign = (id: QuestionId) => SIGNS.some((sign) => sign === id);
  const share = completeness(events, asOf);
  return {
    onset:
      events
        .filter((event) => event.kind === "onset")
        .toSorted((one, other) => one.onset - other.onset)[0] ?? null,
    places: areas
      .filter(isTwitching)
      .toSorted((one, other) => (one.firstTwitch ?? 0) - (other.firstTwitch ?? 0)),
    weak,
    tasks,
    said: answers.flatMap((each) => (each.kind === "yes" ? each.answer : [])),
    takenBack: answers.flatMap((each) =>
      each.kind === "was-yes" ? { now: each.answer, before: each.before } : [],
    ),
    denied: ids("no").filter(isSign),
    notSure: ids("not-sure"),
    notAnswered: ids("not-answered").filter(isSign),
    recorded: share.kind === "completeness" ? share : null,
  };
}

type HowAnswered =
  | { kind: "yes" | "no" | "not-sure"; answer: AnswerEvent }
  | { kind: "was-yes"; answer: AnswerEvent; before: AnswerEvent }
  | { kind: "not-answered" };

function howAnswered(
  id: QuestionId,
  current: CurrentAnswer | undefined,
  events: readonly HistoryEvent[],
): HowAnswered {
  if (current === undefined) return { kind: "not-answered" };
  const { answer, earlier } = current;
  if (!isNo(answer) && answer.value !== "unsure") return { kind: "yes", answer };
  const before = earlier.find(
    (each) => each.correctedOn === null && !isNo(each.answer) && each.answer.value !== "unsure",
  );
  if (before !== undefined) return { kind: "was-yes", answer, before: before.answer };
  if (answer.value === "unsure") return { kind: "not-sure", answer };
  return isOpenAgain(id, answer, events) ? { kind: "not-answered" } : { kind: "no", answer };
}

function openedAgain(tasks: TaskAnswers, { current, events }: Presentation): TaskAnswers {
  const isOpen = (task: QuestionId) => {
    const given = current.get(task);
    return given !== undefined && isOpenAgain(task, given.answer, events);
  };
  return {
    ...tasks,
    denied: tasks.denied.filter((task) => !isOpen(task)),
    notAnswered: [...tasks.notAnswered, ...tasks.denied.filter(isOpen)],
  };
}

/** Whether the daily safety question said of the question's group, after its answer, that something is new or worse. */
function isOpenAgain(
  id: QuestionId,
  answer: AnswerEvent,
  events: readonly HistoryEvent[],
): boolean {
  const question: Question = QUESTIONS[id];
  return events.some(
    (event) =>
      event.kind === "safety" &&
      event.group === question.group &&
      event.value !== "no" &&
      event.day > answer.day,
  );
}

function isNo({ value }: AnswerEvent): boolean {
  return NO.includes(value);
}
