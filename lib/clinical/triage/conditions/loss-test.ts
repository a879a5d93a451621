import type { Day } from "../../calendar/day";
import type { QuestionId } from "../../history/question";
import { TASKS } from "../../history/task";
import { type Evidence, NEVER, NO_DAY } from "../../timeline/evidence";
import { cameOnSlowly } from "../../timeline/losses";
import { questionIndex, slotOf } from "../../timeline/slots";
import type { Dating } from "../../timeline/timeline";
import { questionTopic, TOPIC } from "../../timeline/topic";
import { type Condition, type LossKind, UNSTATED } from "../rule";
import type { State } from "../run/state";
import type { Test } from "./compiled-test";
import { UNKNOWN, YES } from "./truth";

type LossCondition = Extract<Condition, { kind: "loss" }>;

const QUESTIONS_OF_LOSS = {
  weakness: TASKS,
  "speech-or-face": ["speech-change", "swallow-change", "face-weak", "double-vision", "lid-droop"],
  "slur-face-or-vision": ["speech-change", "face-weak", "double-vision"],
} as const satisfies Record<LossKind, readonly QuestionId[]>;

/** Yes where one loss meets all of it, else unknown: what nobody stated of a loss may yet be so. */
export function lossTest({ of, details, began }: LossCondition): Test {
  const reports = QUESTIONS_OF_LOSS[of].map((question) => ({
    index: questionIndex(question),
    slot: slotOf(question, "yes"),
  }));
  const hold = details.map(detailTest);
  const isMet = (state: State, { index, slot }: Report) => {
    const dating = state.dating[index];
    if (!state.chosen[slot] || !dating || !beganWithin(state, dating, began)) return false;
    return (
      holdAll(hold, state, dating.reportedOn) ||
      (of === "weakness" && holdAll(hold, state, dating.feltOn))
    );
  };
  const isMetUnnamed = (state: State) => {
    const { unnamedWeakness: unnamed } = state;
    if (of !== "weakness" || began.undated !== "counts" || unnamed === null) return false;
    const firstReport = firstReportedOn(state, reports);
    return hold.every(
      (holds) => holds(state, unnamed.first) || (holds(state, NEVER) && !holds(state, firstReport)),
    );
  };
  const topics = [
    ...QUESTIONS_OF_LOSS[of],
    ...details.map(({ question }) => question),
    ...(of === "weakness" ? (["weakness-speed"] as const) : []),
  ].reduce(
    (all, question) => all | questionTopic(question),
    TOPIC.checklist | TOPIC.safety | TOPIC.examination,
  );
  const truth = (state: State) => {
    if (of === "weakness" && state.functional === null) return UNKNOWN;
    for (const report of reports) if (isMet(state, report)) return YES;
    return isMetUnnamed(state) ? YES : UNKNOWN;
  };
  return {
    topics,
    truth,
    support: (state, into) => {
      for (const report of reports) {
        const chosen = state.chosen[report.slot];
        if (chosen && isMet(state, report)) into.push(chosen);
      }
      if (state.unnamedWeakness !== null && isMetUnnamed(state)) into.push(state.unnamedWeakness);
      for (const { question, values } of details) into.push(...answersOf(state, question, values));
    },
    unmet: (state) => (truth(state) === YES ? 0 : topics),
  };
}

type Report = { index: number; slot: number };

/** The first day on which a loss was reported to which an answer of that day or later belongs. */
function firstReportedOn({ chosen, dating }: State, reports: readonly Report[]): Day {
  return Math.min(
    NO_DAY,
    ...reports.flatMap(({ index, slot }) =>
      chosen[slot] ? (dating[index]?.reportedOn ?? []) : [],
    ),
  );
}

function beganWithin(state: State, dating: Dating, began: LossCondition["began"]): boolean {
  if (dating.since !== null) return dating.on - dating.since <= began.atMost;
  if (began.undated !== "counts-as-new") return began.undated === "counts";
  if (dating.corrected || state.checklist.openSince === dating.on) return false;
  return !cameOnSlowly(state, dating.on);
}

type DetailTest = (state: State, reportedOn: Day) => boolean;

function holdAll(details: readonly DetailTest[], state: State, reportedOn: Day): boolean {
  for (const holds of details) if (!holds(state, reportedOn)) return false;
  return true;
}

/** An answer belongs to the losses that were reported with it or before it; of a later one nothing is stated. */
function detailTest({
  question,
  values,
  isNot = false,
}: LossCondition["details"][number]): DetailTest {
  const index = questionIndex(question);
  const slots = values.flatMap((value) => (value === UNSTATED ? [] : slotOf(question, value)));
  const isUnstatedMeant = values.includes(UNSTATED);
  return ({ answeredOn, chosen, checklist }, reportedOn) => {
    const on = answeredOn[index] ?? NEVER;
    if (on === NEVER || on < reportedOn) {
      return isNot || (isUnstatedMeant && checklist.openSince === NEVER);
    }
    for (const slot of slots) if (chosen[slot]?.last === on) return !isNot;
    return isNot;
  };
}

function answersOf(
  { chosen, answeredOn }: State,
  question: QuestionId,
  values: readonly string[],
): readonly Evidence[] {
  const on = answeredOn[questionIndex(question)];
  return values.flatMap((value) => {
    const given = value === UNSTATED ? null : chosen[slotOf(question, value)];
    return given && given.last === on ? given : [];
  });
}
