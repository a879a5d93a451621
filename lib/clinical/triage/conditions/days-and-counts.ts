import type { Day } from "../../calendar/day";
import type { QuestionId } from "../../history/question";
import { TASKS } from "../../history/task";
import { areasInWindow, twitchingRegions } from "../../timeline/counting-areas";
import type { Evidence } from "../../timeline/evidence";
import { lostWithin, weakRegions } from "../../timeline/losses";
import { questionIndex, slotOf } from "../../timeline/slots";
import { questionTopic, TOPIC } from "../../timeline/topic";
import type { CountFact, DaysFact } from "../fact";
import type { RuleSet } from "../rule";
import type { State } from "../run/state";
import { bothLegsWhenAnswered, notAtAllEvidence, notAtAllWhenAnswered } from "./tasks-not-at-all";
import { one } from "./truth";

/** `since`: grows day by day from a start, NEVER where there is none. `when-reported`: fixed by an answer, null where nobody said. */
export type DaysReading = {
  topics: number;
  evidence: (state: State) => readonly Evidence[];
} & (
  | { kind: "since"; start: (state: State) => Day }
  | { kind: "when-reported"; days: (state: State) => number | null }
);

const TASK_TOPICS = TASKS.reduce((topics, task) => topics | questionTopic(task), 0);
const WEAKNESS =
  TASK_TOPICS |
  questionTopic("weakness-speed") |
  TOPIC.safety |
  TOPIC.examination |
  TOPIC.checklist;

/** The questions of degree and side share the topic of the tasks. */
const NOT_AT_ALL = WEAKNESS | questionTopic("weakness-speed");

export const DAYS_READINGS: Readonly<Record<DaysFact, DaysReading>> = {
  persistence: {
    kind: "since",
    topics: TOPIC.twitch,
    start: (state) => state.persistence.start,
    evidence: (state) => one(state.persistence.evidence),
  },
  symptom: {
    kind: "since",
    topics: TOPIC.twitch,
    start: (state) => state.symptomStart,
    evidence: (state) => one(state.symptom),
  },
  "not-at-all-when-reported": {
    kind: "when-reported",
    topics: NOT_AT_ALL,
    days: notAtAllWhenAnswered,
    evidence: notAtAllEvidence,
  },
  "both-legs-when-reported": {
    kind: "when-reported",
    topics: NOT_AT_ALL,
    days: bothLegsWhenAnswered,
    evidence: notAtAllEvidence,
  },
  "bulbar-when-reported": whenAnswered([
    "speech-change",
    "swallow-change",
    "face-weak",
    "double-vision",
    "lid-droop",
  ]),
  "slur-face-vision-when-reported": whenAnswered(["speech-change", "face-weak", "double-vision"]),
  "breathless-when-reported": whenAnswered(["breathlessness"]),
  "medicine-change-when-reported": whenAnswered(["medicine-change"]),
  "exposure-when-reported": whenAnswered(["exposure"]),
};

export const COUNT_READINGS: Readonly<
  Record<
    CountFact,
    {
      topics: number;
      count: (state: State, ruleSet: RuleSet) => number;
      evidence: (state: State, ruleSet: RuleSet) => readonly Evidence[];
    }
  >
> = {
  "areas-named": {
    topics: TOPIC.twitch,
    count: (state) => state.areas.length,
    evidence: (state) => state.areas.map(({ seen }) => seen),
  },
  "areas-in-window": {
    topics: TOPIC.twitch | TOPIC.days | TOPIC.time,
    count: (state, { thresholds }) => areasInWindow(state, thresholds).length,
    evidence: (state, { thresholds }) => areasInWindow(state, thresholds),
  },
  "regions-twitching": {
    topics: TOPIC.twitch | TOPIC.time,
    count: (state, { thresholds }) =>
      state.areas.length < 2 ? 0 : twitchingRegions(state, thresholds.eyelidAlone).length,
    evidence: (state, { thresholds }) =>
      twitchingRegions(state, thresholds.eyelidAlone).map(({ evidence }) => evidence),
  },
  "regions-weak": {
    topics: TASK_TOPICS | questionTopic("speech-change") | questionTopic("swallow-change"),
    count: (state) => weakRegions(state).length,
    evidence: (state) => weakRegions(state).map(({ evidence }) => evidence),
  },
  "regions-seen": {
    topics: TOPIC.twitch,
    count: (state) => state.seenRegions.length,
    evidence: (state) => state.seenRegions.map(({ evidence }) => evidence),
  },
  "newly-lost-tasks": {
    topics: WEAKNESS,
    count: (state, { thresholds }) => lostWithin(state, thresholds.newlyLostWithin),
    evidence: (state) => one(state.functional),
  },
};

/** The shortest time between a reported start and the report, over the questions that have one. */
function whenAnswered(questions: readonly QuestionId[]): DaysReading {
  const reported = questions.map((question) => ({
    index: questionIndex(question),
    question,
  }));
  return {
    kind: "when-reported",
    topics: questions.reduce((topics, question) => topics | questionTopic(question), 0),
    days: (state) => {
      let shortest: number | null = null;
      for (const { index } of reported) {
        const dating = state.dating[index];
        if (!dating || dating.since === null) continue;
        const days = dating.on - dating.since;
        if (shortest === null || days < shortest) shortest = days;
      }
      return shortest;
    },
    evidence: (state) => questions.flatMap((question) => positiveEvidence(state, question)),
  };
}

function positiveEvidence(state: State, question: QuestionId): readonly Evidence[] {
  const values =
    question === "breathlessness" ? ["passing", "moving", "lying-flat-or-at-rest"] : ["yes"];
  return values.flatMap((value) => state.chosen[slotOf(question, value)] ?? []);
}
