import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import {
  ANY_NEW_BREATHLESSNESS,
  BREATHLESS_AT_REST,
  NEW_WHEN_MOVING,
  RECENT_AT_REST_OR_MOVING,
  SIGN_OF_WEAK_BREATHING,
} from "./breath-conditions";
import { FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW } from "./conditions";

/** I4, I8, I10 and I11: breathing, salts and pregnancy. */
export const IMMEDIATE_RULES_OF_BREATH_AND_SALTS: readonly Rule<RuleId>[] = [
  {
    id: "I4",
    tier: "immediate",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "any", of: [FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW] },
        { kind: "any", of: [BREATHLESS_AT_REST, NEW_WHEN_MOVING, SIGN_OF_WEAK_BREATHING] },
      ],
    },
    actions: ["breathing-assessment", "examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "addition",
      evidence:
        "NG42 lists orthopnoea, weak cough, disturbed sleep and morning headache as respiratory impairment.",
      reference: "F7, F8",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "I8",
    tier: "immediate",
    band: null,
    when: {
      kind: "all",
      of: [
        ANY_NEW_BREATHLESSNESS,
        {
          kind: "any",
          of: [
            RECENT_AT_REST_OR_MOVING,
            FUNCTIONAL_WEAKNESS,
            SPEECH_OR_SWALLOW,
            { kind: "count", fact: "regions-twitching", atLeast: 2 },
            {
              kind: "answered",
              question: "weight-loss",
              values: ["some", "five-percent-or-more"],
            },
            { kind: "answered", question: "unrefreshing-sleep", values: ["yes"] },
            { kind: "answered", question: "wakes-you", values: ["yes"] },
            { kind: "answered", question: "new-fatigue", values: ["yes"] },
          ],
        },
      ],
    },
    actions: ["clinician-look", "breathing-assessment", "examination"],
    source: {
      kind: "addition",
      evidence: "Breathing is absent from the article; NG42 lists breathlessness on exertion.",
      reference: "F7, F9",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "I10",
    tier: "immediate",
    band: null,
    when: { kind: "fact", fact: "fluid-loss-with-symptoms" },
    actions: ["same-day-bloods", "ecg"],
    bloodsWithin: 0,
    source: {
      kind: "addition",
      evidence: "Loss of potassium, magnesium or calcium; symptomatic loss is a same-day matter.",
      reference: "F41, F42, F43b",
      strength: "found",
      covers: ["AR9"],
    },
  },
  {
    id: "I11",
    tier: "immediate",
    band: null,
    when: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            { kind: "answered", question: "pregnant", values: ["yes"] },
            { kind: "answered", question: "birth-within-six-weeks", values: ["yes"] },
          ],
        },
        {
          kind: "any",
          of: [
            FUNCTIONAL_WEAKNESS,
            BREATHLESS_AT_REST,
            ANY_NEW_BREATHLESSNESS,
            { kind: "answered", question: "spasm-fit-or-heartbeat", values: ["yes", "unsure"] },
            { kind: "answered", question: "saddle-numbness", values: ["yes", "unsure"] },
            { kind: "answered", question: "bladder-change", values: ["yes", "unsure"] },
            { kind: "fact", fact: "bladder-named" },
          ],
        },
      ],
    },
    actions: ["clinician-look", "examination", "same-day-bloods"],
    bloodsWithin: 0,
    source: {
      kind: "addition",
      evidence: "The rules are not written for pregnancy; these signs are looked at at once.",
      reference: "clinical specification 3.2",
      strength: "proposed",
      covers: [],
    },
  },
];
