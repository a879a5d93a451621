import { TASKS } from "../../history/task";
import { NEVER } from "../../timeline/evidence";
import { lostWithin } from "../../timeline/losses";
import { questionIndex, safetyIndex, slotOf } from "../../timeline/slots";
import { questionTopic, TOPIC } from "../../timeline/topic";
import type { Fact } from "../fact";
import { isComplete } from "../missing/missing";
import { SALT_TOPICS, saltLoss } from "./salt-loss";
import { type FactReading, NO, one, UNKNOWN, YES, yesWhen } from "./truth";

const TASK_ANSWERS = TASKS.map((task) => ({
  index: questionIndex(task),
  unsure: slotOf(task, "unsure"),
}));
const WEAKNESS =
  TASKS.reduce((topics, task) => topics | questionTopic(task), 0) |
  questionTopic("weakness-speed") |
  TOPIC.safety |
  TOPIC.examination |
  TOPIC.checklist;
const SADDLE = questionIndex("saddle-numbness");
const BLADDER = questionIndex("bladder-change");
const BLADDER_PART = safetyIndex("bladder-bowel");
const BLADDER_TOPICS =
  TOPIC.safety | questionTopic("saddle-numbness") | questionTopic("bladder-change");

export const REPORTED_FACTS = {
  "functional-weakness": {
    topics: WEAKNESS,
    truth: (state) => {
      if (state.functional !== null) return YES;
      for (const { index, unsure } of TASK_ANSWERS) {
        const answeredOn = state.answeredOn[index];
        if (answeredOn === NEVER || state.chosen[unsure]?.last === answeredOn) return UNKNOWN;
      }
      return NO;
    },
    evidence: (state) => one(state.functional),
  },
  "power-fell": {
    topics: TOPIC.examination,
    truth: (state) => yesWhen(state.powerFell !== null),
    evidence: (state) => one(state.powerFell),
  },
  "new-task-lost": {
    topics: WEAKNESS,
    truth: (state, { thresholds }) => yesWhen(lostWithin(state, thresholds.worseningWindow) > 0),
    evidence: (state) => one(state.functional),
  },
  "tingling-most-days": {
    topics: TOPIC.safety | questionTopic("numb-tingle"),
    truth: (state) => yesWhen(state.tinglingMostDays !== null),
    evidence: (state) => one(state.tinglingMostDays),
  },
  "patient-worse": {
    topics: questionTopic("course") | TOPIC.review,
    truth: (state) => yesWhen(state.worse !== null),
    evidence: (state) => one(state.worse),
  },
  "plan-failed": {
    topics: TOPIC.review,
    truth: (state) => yesWhen(state.plan.failed !== null),
    evidence: (state) => one(state.plan.failed),
  },
  "any-symptom": {
    topics: TOPIC.twitch,
    truth: (state) => (state.symptom === null ? UNKNOWN : YES),
    evidence: (state) => one(state.symptom),
  },
  "fluid-loss-with-symptoms": {
    topics: SALT_TOPICS,
    truth: (state, { thresholds }) =>
      yesWhen(saltLoss(state, thresholds.fluidLossWithin).length > 0),
    evidence: (state, { thresholds }) => saltLoss(state, thresholds.fluidLossWithin),
  },
  "bladder-named": {
    topics: BLADDER_TOPICS | TOPIC.checklist,
    truth: (state) => {
      const named = state.safety[BLADDER_PART]?.yes ?? NEVER;
      if (named === NEVER) return NO;
      const answeredOn = (index: number) => state.answeredOn[index] ?? NEVER;
      if (Math.min(answeredOn(SADDLE), answeredOn(BLADDER)) >= named) return NO;
      return state.checklist.openSince === NEVER ? YES : UNKNOWN;
    },
    evidence: (state) => one(state.safety[BLADDER_PART]?.evidence ?? null),
  },
  "bladder-named-with-change": {
    topics: BLADDER_TOPICS,
    truth: (state) => {
      const named = state.safety[BLADDER_PART]?.yes ?? NEVER;
      return yesWhen(named !== NEVER && named >= (state.answeredOn[BLADDER] ?? NEVER));
    },
    evidence: (state) => one(state.safety[BLADDER_PART]?.evidence ?? null),
  },
  complete: {
    topics: TOPIC.always,
    truth: (state, ruleSet) => yesWhen(isComplete(state, ruleSet)),
    evidence: () => [],
  },
  "nothing-above": {
    topics: TOPIC.always,
    truth: (state, { rules }) => {
      for (const index of state.openRules) if (rules[index]?.tier !== "self-care") return NO;
      return YES;
    },
    evidence: () => [],
  },
} as const satisfies Partial<Record<Fact, FactReading>>;
