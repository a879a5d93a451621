import type { Day } from "../calendar/day";
import type { AnswerEvent, CorrectionEvent, HistoryEvent, SafetyEvent } from "../history/event";
import type { History } from "../history/history";
import { QUESTION_IDS, type QuestionId, SAFETY_GROUPS } from "../history/question";
import { assess, type ClinicDays } from "./assess";
import type { Assessment, Missing } from "./assessment";
import { calmestAnswer } from "./calmest-answer";
import { optionsOf } from "./engine/slots";
import type { RuleSet } from "./rule";

type Standing = Pick<Assessment, "tier" | "band" | "information" | "place" | "overdue">;

/** One answer that, given today, would move the case up, and the rules that it would open. */
export type Raise = Standing & {
  question: QuestionId;
  value: string | number;
  opens: readonly string[];
};

/** What is missing, and where the case would stand if this alone were told as calmly as can be; null: no answer settles it. */
export type Keeping = Missing & { calmly: Standing | null };

/** A day on which the assessment changes with no new event. */
export type Coming = Standing & { on: Day; opens: readonly string[]; labels: readonly string[] };

export type Counterfactual = {
  raises: readonly Raise[];
  keeps: readonly Keeping[];
  comes: readonly Coming[];
};

const DAYS_SHOWN = 8;

/** What would change an assessment: single answers, missing answers and dates, found by asking the same rules again. */
export function counterfactual(
  history: History,
  ruleSet: RuleSet,
  asOf: Day,
  clinic: ClinicDays = {},
): Counterfactual {
  const ahead = (clinic.clinicDay ?? asOf) - asOf;
  const at = (events: readonly HistoryEvent[], day: Day) =>
    assess({ ...history, events: [...history.events, ...events] }, ruleSet, day, {
      ...clinic,
      clinicDay: day + ahead,
    });
  const now = at([], asOf);
  return {
    raises: raises(now, (event) => at([event], asOf)),
    keeps: keeps(now, history, (events) => at(events, asOf)),
    comes: comes(now, (day) => at([], day)),
  };
}

/** The most urgent first. */
function raises(now: Assessment, withAnswer: (event: AnswerEvent) => Assessment): readonly Raise[] {
  return QUESTION_IDS.flatMap((question) =>
    optionsOf(question).flatMap((value): Raise[] => {
      const then = withAnswer(answer(question, value, now.asOf));
      if (then.place >= now.place) return [];
      return [{ ...standing(then), question, value, opens: opened(now, then) }];
    }),
  ).toSorted((a, b) => a.place - b.place);
}

function keeps(
  now: Assessment,
  history: History,
  withEvents: (events: readonly HistoryEvent[]) => Assessment,
): readonly Keeping[] {
  return now.missing.map((missing) => {
    const calm = calmEvent(missing.item, now.asOf);
    const settled = calm === null ? null : withEvents([calm, ...settling(history, calm)]);
    return { ...missing, calmly: settled === null ? null : standing(settled) };
  });
}

function comes(now: Assessment, on: (day: Day) => Assessment): readonly Coming[] {
  const coming: Coming[] = [];
  let before = now;
  while (before.nextChangeOn !== null && coming.length < DAYS_SHOWN) {
    const then = on(before.nextChangeOn);
    coming.push({
      ...standing(then),
      on: before.nextChangeOn,
      opens: opened(before, then),
      labels: then.labels.filter((label) => !before.labels.includes(label)),
    });
    before = then;
  }
  return coming;
}

function standing({ tier, band, information, place, overdue }: Assessment): Standing {
  return { tier, band, information, place, overdue };
}

function opened(before: Assessment, after: Assessment): readonly string[] {
  const open = new Set(before.findings.map(({ rule }) => rule));
  return after.findings.flatMap(({ rule }) => (open.has(rule) ? [] : [rule]));
}

/** What would settle a missing item as calmly as can be; null where no answer does. */
function calmEvent(item: string, day: Day): AnswerEvent | SafetyEvent | null {
  const question = QUESTION_IDS.find((each) => each === item);
  if (question !== undefined) return answer(question, calmestAnswer(question), day);
  const group = SAFETY_GROUPS.find((each) => item === `stale:${each}`);
  if (group === undefined) return null;
  return { kind: "safety", id: SUPPOSED, day, recordedOn: day, group, value: "no" };
}

/** Takes back each "not sure" of the same question, as a form does when the answer is changed. */
function settling(
  { events }: History,
  calm: AnswerEvent | SafetyEvent,
): readonly CorrectionEvent[] {
  return events.flatMap((event): CorrectionEvent[] => {
    if (event.kind !== "answer" || calm.kind !== "answer") return [];
    if (event.question !== calm.question || event.value !== "unsure") return [];
    const { day, recordedOn } = calm;
    return [{ kind: "correction", id: `settles-${event.id}`, day, recordedOn, corrects: event.id }];
  });
}

const SUPPOSED = "supposed";

function answer(question: QuestionId, value: string | number, day: Day): AnswerEvent {
  return {
    kind: "answer",
    id: SUPPOSED,
    day,
    recordedOn: day,
    question,
    value,
    since: null,
    areas: [],
  };
}
