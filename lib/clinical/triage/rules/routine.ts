import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { FAMILY_HISTORY, FELT_WEAKNESS, NO_TWITCHING } from "./conditions";

/** R1 to R9: tests or a review are the next step, within 42 days. */
export const ROUTINE_RULES: readonly Rule<RuleId>[] = [
  {
    id: "R1",
    tier: "routine",
    band: null,
    when: { kind: "fact", fact: "plan-failed" },
    actions: ["bloods", "emg", "examination"],
    source: {
      kind: "article",
      sentence:
        "Implementing these steps consistently for 3–4 weeks often results in significant improvement. If no change occurs—or if symptoms escalate—professional evaluation becomes necessary.",
      covers: ["AR6"],
    },
  },
  {
    id: "R2",
    tier: "routine",
    band: null,
    when: FELT_WEAKNESS,
    actions: ["task-list", "examination"],
    source: {
      kind: "addition",
      evidence:
        "35.3 % of people in a clinic for harmless twitching feel weak (F26); it is never ignored.",
      reference: "F26",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "R3",
    tier: "routine",
    band: null,
    when: {
      kind: "all",
      of: [
        FAMILY_HISTORY,
        { kind: "row", row: "RF4" },
        { kind: "current", question: "changes-tried", values: ["not-yet"] },
      ],
    },
    actions: ["bloods", "examination", "plan"],
    source: {
      kind: "addition",
      evidence: "One soft item and a row, where the second item waits for the home steps.",
      reference: "clinical specification 3.2",
      strength: "proposed",
      covers: ["CL6", "RF4"],
    },
  },
  {
    id: "R4",
    tier: "routine",
    band: null,
    when: {
      kind: "any",
      of: [
        {
          kind: "all",
          of: [
            { kind: "fact", fact: "eyelid-alone" },
            { kind: "days", fact: "persistence", atLeast: 15 },
          ],
        },
        { kind: "answered", question: "movement-kind", values: ["eyes-clamp-shut"] },
      ],
    },
    actions: ["ophthalmology", "eyelid-advice"],
    source: {
      kind: "article",
      sentence:
        "See an ophthalmologist if it lasts beyond two weeks or affects other facial muscles.",
      covers: ["EY2", "EY5", "AR8"],
    },
  },
  {
    id: "R5",
    tier: "routine",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "scale", question: "cramps", atLeast: 5 },
        { kind: "scale", question: "stiffness", atLeast: 5 },
        { kind: "answered", question: "sweating", values: ["yes"] },
      ],
    },
    actions: ["bloods", "emg", "examination"],
    source: {
      kind: "addition",
      evidence: "Cramps, stiffness and sweating point to over-excitable nerves; NG127: rigidity.",
      reference: "F30, F3",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "R6",
    tier: "routine",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "medicine-suspected", values: ["yes"] },
        {
          kind: "all",
          of: [
            { kind: "answered", question: "medicine-change", values: ["yes"] },
            { kind: "days", fact: "medicine-change-when-reported", atLeast: 57 },
          ],
        },
      ],
    },
    actions: ["medication-review"],
    source: {
      kind: "addition",
      evidence: "Some medicines cause twitching; a medicine never explains away a red flag.",
      reference: "F45, F47",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "R7",
    tier: "routine",
    band: null,
    when: { kind: "answered", question: "movement-kind", values: ["jerk"] },
    actions: ["examination"],
    source: {
      kind: "addition",
      evidence: "NG127: other involuntary movements that cannot be suppressed are referred.",
      reference: "F3",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "R8",
    tier: "routine",
    band: null,
    when: { kind: "fact", fact: "patient-worse" },
    actions: ["examination", "bloods"],
    source: {
      kind: "article",
      sentence:
        "If no change occurs—or if symptoms escalate—professional evaluation becomes necessary.",
      covers: ["AR6"],
    },
  },
  {
    id: "R9",
    tier: "routine",
    band: null,
    when: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            {
              kind: "all",
              of: [
                { kind: "answered", question: "fluid-loss", values: ["yes"] },
                { kind: "unless", condition: NO_TWITCHING },
              ],
            },
            { kind: "answered", question: "palpitations", values: ["yes"] },
          ],
        },
        { kind: "unless", condition: { kind: "fact", fact: "fluid-loss-with-symptoms" } },
      ],
    },
    actions: ["bloods", "clinician-look"],
    bloodsWithin: 7,
    firstLookWithin: 7,
    source: {
      kind: "addition",
      evidence:
        "The article: dehydration alters salts that nerves need; a blood test is added, its water advice stands.",
      reference: "F41, F42",
      strength: "proposed",
      covers: ["AR9"],
    },
  },
];
