import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { FELT_WEAKNESS, HARD_ITEM } from "./conditions";

/** S1 to S7: target 14 days, breach 21. */
export const SOON_RULES_OF_ARTICLE: readonly Rule<RuleId>[] = [
  {
    id: "S1",
    tier: "soon",
    band: "b",
    when: { kind: "row", row: "RF1" },
    actions: ["neurologist", "examination"],
    source: {
      kind: "article",
      sentence: "Muscle twitching spreading to multiple areas … See neurologist within 2–3 weeks",
      covers: ["RF1", "AR3"],
    },
  },
  {
    id: "S2",
    tier: "soon",
    band: "b",
    when: { kind: "item", item: "CL4" },
    actions: ["neurologist", "examination"],
    source: {
      kind: "article",
      sentence: "Twitching spreads to multiple unrelated muscle groups (e.g., face, arms, legs)",
      covers: ["CL4"],
    },
  },
  {
    id: "S3",
    tier: "soon",
    band: "b",
    when: {
      kind: "all",
      of: [
        { kind: "items-at-least", count: 2 },
        { kind: "unless", condition: HARD_ITEM },
      ],
    },
    actions: ["neurologist", "emg", "bloods", "examination"],
    source: {
      kind: "article",
      sentence: "If two or more apply, schedule an appointment with a neurologist promptly.",
      covers: ["CLR"],
    },
  },
  {
    id: "S4",
    tier: "soon",
    band: "b",
    when: {
      kind: "all",
      of: [
        FELT_WEAKNESS,
        {
          kind: "any",
          of: [
            { kind: "days", fact: "persistence", atLeast: 14 },
            {
              kind: "all",
              of: [
                { kind: "fact", fact: "asymmetric" },
                { kind: "unless", condition: { kind: "fact", fact: "eyelid-alone" } },
              ],
            },
          ],
        },
      ],
    },
    actions: ["neurologist", "examination", "task-list"],
    source: {
      kind: "article",
      sentence:
        "However, unexplained, widespread, or asymmetric twitching with weakness should be evaluated to rule it out.",
      covers: ["AR4", "AR5"],
    },
  },
  {
    id: "S5",
    tier: "soon",
    band: "b",
    when: { kind: "rows-at-least", count: 2 },
    actions: ["neurologist", "examination"],
    source: {
      kind: "article",
      sentence:
        "If you observe any combination of these symptoms, especially increasing severity over time, do not dismiss them as mere stress or fatigue.",
      covers: ["RFC"],
    },
  },
  {
    id: "S6",
    tier: "soon",
    band: "b",
    when: {
      kind: "any",
      of: [
        { kind: "scale", question: "interference", atLeast: 7 },
        { kind: "answered", question: "wants-help", values: ["yes"] },
      ],
    },
    actions: ["neurologist", "offer-support"],
    source: {
      kind: "article",
      sentence:
        "If twitching disrupts your life or comes with other neurological signs, seek expert advice without delay.",
      covers: ["AR7"],
    },
  },
  {
    id: "S7",
    tier: "soon",
    band: "b",
    bandA: { kind: "fact", fact: "face-first" },
    when: { kind: "fact", fact: "face-twitch" },
    actions: ["ophthalmology", "neurologist", "examination"],
    source: {
      kind: "article",
      sentence:
        "See an ophthalmologist if it lasts beyond two weeks or affects other facial muscles.",
      covers: ["EY3", "AR8"],
    },
  },
];
