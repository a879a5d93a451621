import type { Day } from "../../calendar/day";
import { QUESTION_IDS, QUESTIONS, type Question, SAFETY_GROUPS } from "../../history/question";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { optionsOf, safetyIndex, slotOf } from "../../timeline/slots";
import { questionTopic, TOPIC } from "../../timeline/topic";
import type { Thresholds } from "../rule";
import type { State } from "../run/state";
import { placeOfItem, type Report } from "./missing-groups";

/** A question that must be answered. `topics`: of which one must be touched before it can become answered or open. */
type NeededQuestion = {
  index: number;
  group: number | null;
  unsure: number | null;
  topics: number;
};

export const NEEDED: readonly NeededQuestion[] = QUESTION_IDS.flatMap((question, index) => {
  const { weight, group }: Question = QUESTIONS[question];
  if (weight !== "emergency" && weight !== "hard") return [];
  const unsure = optionsOf(question).includes("unsure") ? slotOf(question, "unsure") : null;
  return [
    {
      index,
      group: group === undefined ? null : safetyIndex(group),
      unsure: weight === "hard" ? unsure : null,
      topics:
        questionTopic(question) |
        TOPIC.always |
        (group === undefined ? 0 : TOPIC.safety | TOPIC.denials),
    },
  ];
});
/** The parts of the daily safety question, in their order, with what else is asked of each. */
export const SAFETY_PARTS = SAFETY_GROUPS.map((group, index) => ({
  index,
  stale: placeOfItem("time", `stale:${group}`),
  questions: NEEDED.flatMap((each) => (each.group === index ? each.index : [])),
}));
const SELF_HARM = QUESTION_IDS.indexOf("self-harm");

/** Whether a question that must be answered never was: enough to know that the case is not complete. */
export function isUnanswered(state: State): boolean {
  for (const { index, group } of NEEDED) {
    if (state.answeredOn[index] !== NEVER) continue;
    if (!isDenied(state, group)) return true;
  }
  return false;
}

/** Whether the part of the safety question that covers a question was ever answered with "no". */
function isDenied({ safety }: State, group: number | null): boolean {
  return group !== null && (safety[group]?.no ?? NEVER) !== NEVER;
}

/** Questions that must be answered and are not, or with "unsure", by their index. */
export function unanswered(state: State, report: Report): void {
  for (const question of NEEDED) {
    const since = unansweredSince(state, question);
    if (since !== NO_DAY) report(question.index, "hard", since);
  }
  selfHarmUnanswered(state, report);
}

/** High worry asks of self-harm. */
export function selfHarmUnanswered(state: State, report: Report): void {
  if ((state.answeredOn[SELF_HARM] ?? NEVER) < state.worriedOn) {
    report(SELF_HARM, "hard", state.worriedOn);
  }
}

/** The question lacks an answer since this day; NO_DAY where it has one. */
export function unansweredSince(state: State, { index, group, unsure }: NeededQuestion): Day {
  const answeredOn = state.answeredOn[index] ?? NEVER;
  const asked = state.askedOn[index] ?? NEVER;
  if (asked > answeredOn) return asked;
  if (answeredOn === NEVER) return isDenied(state, group) ? NO_DAY : state.missingFrom;
  const chosen = unsure === null ? null : state.chosen[unsure];
  return chosen?.last === answeredOn ? Math.min(chosen.novel, chosen.last) : NO_DAY;
}

/** The groups of the safety question of which the latest answer counts no longer. */
export function stale(state: State, { answerIsCurrent }: Thresholds, report: Report): void {
  if (state.day - state.openedOn <= answerIsCurrent) return;
  for (const part of SAFETY_PARTS) {
    if (state.day - partAnsweredOn(state, part) <= answerIsCurrent) continue;
    const answeredOn = lastAnsweredOn(state, part);
    if (answeredOn !== NEVER && state.day - answeredOn > answerIsCurrent) {
      report(part.stale, "soft", answeredOn + answerIsCurrent + 1);
    }
  }
}

type SafetyPart = (typeof SAFETY_PARTS)[number];

/** The latest day on which anything of the part was answered. */
export function lastAnsweredOn(state: State, part: SafetyPart): number {
  let last = partAnsweredOn(state, part);
  for (const index of part.questions) {
    const answeredOn = state.answeredOn[index] ?? NEVER;
    if (answeredOn > last) last = answeredOn;
  }
  return last;
}

function partAnsweredOn({ safety }: State, { index }: SafetyPart): number {
  const answered = safety[index];
  return answered === undefined ? NEVER : Math.max(answered.yes, answered.no, answered.unsure);
}
