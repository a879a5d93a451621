import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { SIGN_OF_WEAK_BREATHING } from "./breath-conditions";
import { FAMILY_HISTORY, FELT_WEAKNESS, RECENT_MEDICINE_CHANGE, WEIGHT_LOSS } from "./conditions";

/** S8 to S13: additions to the article, band a. */
export const SOON_RULES_ADDED: readonly Rule<RuleId>[] = [
  {
    id: "S8",
    tier: "soon",
    band: "a",
    when: { kind: "fact", fact: "tongue-or-throat" },
    actions: ["neurologist", "examination"],
    source: {
      kind: "addition",
      evidence: "NG42 lists tongue fasciculation among the signs to recognise.",
      reference: "F7",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "S9",
    tier: "soon",
    band: "a",
    when: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            { kind: "answered", question: "never-stops", values: ["yes"] },
            { kind: "answered", question: "movement-kind", values: ["ripple"] },
          ],
        },
        { kind: "unless", condition: { kind: "fact", fact: "eyelid-alone" } },
        {
          kind: "any",
          of: [
            { kind: "answered", question: "twitch-pain", values: ["yes"] },
            { kind: "scale", question: "cramps", atLeast: 1 },
            { kind: "scale", question: "stiffness", atLeast: 1 },
          ],
        },
      ],
    },
    actions: ["neurologist", "emg", "bloods", "examination"],
    source: {
      kind: "addition",
      evidence: "Cramp-fasciculation syndrome and neuromyotonia can be treated.",
      reference: "F30",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "S10",
    tier: "soon",
    band: "a",
    when: {
      kind: "all",
      of: [
        RECENT_MEDICINE_CHANGE,
        { kind: "unless", condition: { kind: "fact", fact: "eyelid-alone-and-recent" } },
      ],
    },
    actions: ["medication-review"],
    source: {
      kind: "addition",
      evidence: "Many medicines cause twitching; none is stopped without advice.",
      reference: "F45, F46, F47",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "S11",
    tier: "soon",
    band: "a",
    when: {
      kind: "any",
      of: [
        WEIGHT_LOSS,
        {
          kind: "all",
          of: [
            {
              kind: "any",
              of: [
                { kind: "answered", question: "tremor", values: ["yes"] },
                { kind: "answered", question: "palpitations", values: ["yes"] },
              ],
            },
            {
              kind: "any",
              of: [
                { kind: "answered", question: "heat-intolerance", values: ["yes"] },
                { kind: "answered", question: "sweating", values: ["yes"] },
              ],
            },
          ],
        },
      ],
    },
    actions: ["bloods", "examination"],
    bloodsWithin: 7,
    source: {
      kind: "addition",
      evidence: "Thyroid disease causes twitching and is found by a blood test.",
      reference: "F45, F46",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "S12",
    tier: "soon",
    band: "a",
    when: { kind: "all", of: [FAMILY_HISTORY, FELT_WEAKNESS] },
    actions: ["neurologist", "examination", "task-list"],
    source: {
      kind: "addition",
      evidence: "The article counts both as checklist items; felt weakness alone is not one.",
      reference: "clinical specification 3.2",
      strength: "proposed",
      covers: ["CL6"],
    },
  },
  {
    id: "S13",
    tier: "soon",
    band: "a",
    when: SIGN_OF_WEAK_BREATHING,
    actions: ["breathing-assessment", "examination"],
    source: {
      kind: "addition",
      evidence: "NG42 lists weak cough, disturbed sleep and morning headache.",
      reference: "F7, F8",
      strength: "proposed",
      covers: [],
    },
  },
];
