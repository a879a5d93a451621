import type { Condition } from "../rule";

/** Conditions that more than one rule needs, named once. */
export const FUNCTIONAL_WEAKNESS: Condition = { kind: "fact", fact: "functional-weakness" };

export const FELT_WEAKNESS: Condition = {
  kind: "answered",
  question: "feels-weak",
  values: ["yes"],
};

export const SPEECH_OR_SWALLOW: Condition = {
  kind: "any",
  of: [
    { kind: "answered", question: "speech-change", values: ["yes"] },
    { kind: "answered", question: "swallow-change", values: ["yes"] },
  ],
};

export const FACE_OR_VISION: Condition = {
  kind: "any",
  of: [
    { kind: "answered", question: "face-weak", values: ["yes"] },
    { kind: "answered", question: "double-vision", values: ["yes"] },
    { kind: "answered", question: "lid-droop", values: ["yes"] },
  ],
};

export const WEIGHT_LOSS: Condition = {
  kind: "answered",
  question: "weight-loss",
  values: ["some", "five-percent-or-more"],
};

export const HARD_ITEM: Condition = {
  kind: "any",
  of: [
    { kind: "item", item: "CL2" },
    { kind: "item", item: "CL3" },
    { kind: "item", item: "CL5" },
  ],
};

export const FAMILY_HISTORY: Condition = { kind: "item", item: "CL6" };

export const NOT_A_RECENT_EYELID_ALONE: Condition = {
  kind: "unless",
  condition: { kind: "fact", fact: "eyelid-alone-and-recent" },
};

const CHANGED_WITHIN_DAYS = 56;

/** Started, stopped or changed within 8 weeks, or nobody said when. */
export const RECENT_MEDICINE_CHANGE: Condition = {
  kind: "all",
  of: [
    { kind: "answered", question: "medicine-change", values: ["yes"] },
    {
      kind: "any",
      of: [
        { kind: "days", fact: "medicine-change-when-reported", atMost: CHANGED_WITHIN_DAYS },
        { kind: "undated", question: "medicine-change" },
      ],
    },
  ],
};

export const RECENT_EXPOSURE: Condition = {
  kind: "all",
  of: [
    { kind: "answered", question: "exposure", values: ["yes"] },
    {
      kind: "any",
      of: [
        { kind: "days", fact: "exposure-when-reported", atMost: CHANGED_WITHIN_DAYS },
        { kind: "undated", question: "exposure" },
      ],
    },
  ],
};

/** Constant, spreading, or on most days for two weeks. */
export const FIXED_TINGLING: Condition = {
  kind: "any",
  of: [
    { kind: "answered", question: "numb-tingle", values: ["constant"] },
    { kind: "answered", question: "numb-spreading", values: ["yes"] },
    { kind: "answered", question: "numb-four-days-a-week", values: ["yes"] },
    { kind: "fact", fact: "tingling-most-days" },
  ],
};

/** Any twitching or hard answer, and what salts and poisons bring on without either. */
export const ANY_SYMPTOM: Condition = {
  kind: "any",
  of: [
    { kind: "fact", fact: "any-symptom" },
    { kind: "scale", question: "cramps", atLeast: 1 },
    { kind: "scale", question: "stiffness", atLeast: 1 },
    { kind: "answered", question: "palpitations", values: ["yes"] },
    { kind: "answered", question: "tremor", values: ["yes"] },
    { kind: "answered", question: "sweating", values: ["yes"] },
    { kind: "answered", question: "morning-headache", values: ["yes"] },
    { kind: "answered", question: "new-fatigue", values: ["yes"] },
  ],
};

/**
 * The article's harmless pattern: a flicker that comes and goes, one small area, not getting worse; each said,
 * none assumed, and none said otherwise.
 */
export const BENIGN_PATTERN: Condition = {
  kind: "all",
  of: [
    { kind: "current", question: "comes-and-goes", values: ["yes"] },
    { kind: "unless", condition: { kind: "answered", question: "never-stops", values: ["yes"] } },
    { kind: "current", question: "movement-kind", values: ["flicker"] },
    { kind: "current", question: "one-small-area", values: ["yes"] },
    { kind: "unless", condition: { kind: "count", fact: "areas-in-window", atLeast: 2 } },
    { kind: "current", question: "course", values: ["same", "better"] },
  ],
};

export const NO_TWITCHING: Condition = {
  kind: "all",
  of: [
    { kind: "current", question: "twitching", values: ["no"] },
    { kind: "unless", condition: { kind: "answered", question: "twitching", values: ["yes"] } },
  ],
};
