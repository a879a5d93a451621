import { QUESTION_IDS, QUESTIONS, type Question } from "../../history/question";
import type { Condition } from "../rule";
import { FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW } from "./conditions";

const BEGAN_WITHIN_TWO_WEEKS: Condition = {
  kind: "days",
  fact: "breathless-when-reported",
  atMost: 14,
};
const SAID_TO_BE_NEW: Condition = {
  kind: "answered",
  question: "breathlessness-new",
  values: ["yes"],
};

/** New or worse, or reported to have begun within two weeks, or nobody has said that it is not new. */
const NOT_SAID_TO_BE_OLD: Condition = {
  kind: "any",
  of: [
    BEGAN_WITHIN_TWO_WEEKS,
    { kind: "answered", question: "breathlessness-new", values: ["yes", "unsure"] },
    { kind: "unanswered", question: "breathlessness-new", after: "breathlessness" },
  ],
};

/** Lying flat or at rest, however old. */
export const BREATHLESS_AT_REST: Condition = {
  kind: "answered",
  question: "breathlessness",
  values: ["lying-flat-or-at-rest"],
};

/** Lying flat or at rest, reported to be new or worse, or to have begun within two weeks. */
export const NEW_AT_REST: Condition = {
  kind: "all",
  of: [BREATHLESS_AT_REST, { kind: "any", of: [BEGAN_WITHIN_TWO_WEEKS, SAID_TO_BE_NEW] }],
};

/** The patient is not sure whether being breathless lying flat or at rest is new. */
export const PERHAPS_NEW_AT_REST: Condition = {
  kind: "all",
  of: [
    BREATHLESS_AT_REST,
    { kind: "answered", question: "breathlessness-new", values: ["unsure"] },
  ],
};

export const NEW_WHEN_MOVING: Condition = {
  kind: "any",
  of: [
    {
      kind: "all",
      of: [
        { kind: "answered", question: "breathlessness", values: ["moving"] },
        NOT_SAID_TO_BE_OLD,
      ],
    },
    { kind: "answered", question: "breath-moving-new", values: ["yes", "unsure"] },
  ],
};

/** A breath that now and then does not feel full. */
export const NEW_PASSING_BREATH: Condition = {
  kind: "any",
  of: [
    {
      kind: "all",
      of: [
        { kind: "answered", question: "breathlessness", values: ["passing"] },
        NOT_SAID_TO_BE_OLD,
      ],
    },
    { kind: "answered", question: "breath-passing-new", values: ["yes", "unsure"] },
  ],
};

export const ANY_NEW_BREATHLESSNESS: Condition = {
  kind: "any",
  of: [
    { kind: "all", of: [BREATHLESS_AT_REST, NOT_SAID_TO_BE_OLD] },
    NEW_WHEN_MOVING,
    NEW_PASSING_BREATH,
  ],
};

/** Of the kinds that muscles of breathing could cause, begun or become worse within two weeks. */
export const RECENT_AT_REST_OR_MOVING: Condition = {
  kind: "any",
  of: [
    {
      kind: "all",
      of: [
        {
          kind: "answered",
          question: "breathlessness",
          values: ["moving", "lying-flat-or-at-rest"],
        },
        {
          kind: "any",
          of: [BEGAN_WITHIN_TWO_WEEKS, SAID_TO_BE_NEW],
        },
      ],
    },
    { kind: "answered", question: "breath-moving-new", values: ["yes"] },
  ],
};

const NIGHT_SIGNS = ["weak-cough", "morning-headache", "unrefreshing-sleep"] as const;
const [COUGH, HEADACHE, SLEEP] = NIGHT_SIGNS.map(
  (question): Condition => ({ kind: "answered", question, values: ["yes"] }),
) as [Condition, Condition, Condition];

/** Weak cough, headache on waking, unrefreshing sleep with sleepiness. */
export const SIGN_OF_WEAK_BREATHING: Condition = { kind: "any", of: [COUGH, HEADACHE, SLEEP] };

export const TWO_SIGNS_OF_WEAK_BREATHING: Condition = {
  kind: "any",
  of: [
    { kind: "all", of: [COUGH, HEADACHE] },
    { kind: "all", of: [COUGH, SLEEP] },
    { kind: "all", of: [HEADACHE, SLEEP] },
  ],
};

const TASK_NOT_SURE = QUESTION_IDS.filter((id) => {
  const question: Question = QUESTIONS[id];
  return question.taskRegion !== undefined;
}).map((question): Condition => ({ kind: "answered", question, values: ["unsure"] }));

/** Any feature of I4 or I8 beside the breath itself, reported or not sure. */
export const FEATURE_BESIDE_BREATH: Condition = {
  kind: "any",
  of: [
    FUNCTIONAL_WEAKNESS,
    SPEECH_OR_SWALLOW,
    ...TASK_NOT_SURE,
    { kind: "count", fact: "regions-twitching", atLeast: 2 },
    {
      kind: "answered",
      question: "weight-loss",
      values: ["some", "five-percent-or-more", "unsure"],
    },
    ...(
      [...NIGHT_SIGNS, "wakes-you", "new-fatigue", "speech-change", "swallow-change"] as const
    ).map((question): Condition => ({ kind: "answered", question, values: ["yes", "unsure"] })),
  ],
};
