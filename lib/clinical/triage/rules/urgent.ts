import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import {
  FAMILY_HISTORY,
  FIXED_TINGLING,
  FUNCTIONAL_WEAKNESS,
  HARD_ITEM,
  SPEECH_OR_SWALLOW,
} from "./conditions";

/** U1 to U7: the article's hard items and rows. Seen within 14 days. */
export const URGENT_RULES_OF_ARTICLE: readonly Rule<RuleId>[] = [
  {
    id: "U1",
    tier: "urgent",
    band: "a",
    when: FUNCTIONAL_WEAKNESS,
    actions: ["examination", "neurologist", "emg", "conduction-block-study", "bloods"],
    source: {
      kind: "article",
      sentence: "Progressive weakness in affected limb … Schedule EMG and blood tests",
      covers: ["RF3", "CL3", "AR4", "AR5"],
    },
  },
  {
    id: "U2",
    tier: "urgent",
    band: "a",
    when: SPEECH_OR_SWALLOW,
    actions: [
      "examination",
      "neurologist",
      "emg",
      "bulbar-emg",
      "speech-and-language-advice",
      "bloods",
    ],
    source: {
      kind: "article",
      sentence: "You experience slurred speech, difficulty swallowing, or changes in coordination",
      covers: ["CL5"],
    },
  },
  {
    id: "U3",
    tier: "urgent",
    band: "a",
    when: { kind: "answered", question: "coordination-change", values: ["yes"] },
    actions: ["examination", "neurologist", "mri-decision", "bloods"],
    source: {
      kind: "article",
      sentence:
        "Associated numbness, tingling, or coordination issues … Urgent MRI or referral needed",
      covers: ["RF5", "CL5"],
    },
  },
  {
    id: "U4",
    tier: "urgent",
    band: "a",
    when: FIXED_TINGLING,
    actions: ["examination", "neurologist", "mri-decision", "emg", "bloods"],
    source: {
      kind: "article",
      sentence:
        "Associated numbness, tingling, or coordination issues … Urgent MRI or referral needed",
      covers: ["RF5"],
    },
  },
  {
    id: "U4b",
    tier: "urgent",
    band: "b",
    when: {
      kind: "all",
      of: [
        { kind: "answered", question: "numb-tingle", values: ["comes-and-goes"] },
        { kind: "unless", condition: FIXED_TINGLING },
      ],
    },
    actions: ["examination", "mri-decision"],
    source: {
      kind: "article",
      sentence:
        "Associated numbness, tingling, or coordination issues … Urgent MRI or referral needed",
      covers: ["RF5"],
    },
  },
  {
    id: "U5",
    tier: "urgent",
    band: "a",
    when: { kind: "all", of: [{ kind: "items-at-least", count: 2 }, HARD_ITEM] },
    actions: ["neurologist", "emg", "bloods", "examination"],
    source: {
      kind: "article",
      sentence: "If two or more apply, schedule an appointment with a neurologist promptly.",
      covers: ["CLR"],
    },
  },
  {
    id: "U6",
    tier: "urgent",
    band: "b",
    when: {
      kind: "all",
      of: [
        { kind: "rows-at-least", count: 2 },
        {
          kind: "any",
          of: [
            { kind: "row", row: "RF2" },
            { kind: "row", row: "RF3" },
            { kind: "row", row: "RF5" },
            { kind: "fact", fact: "new-task-lost" },
          ],
        },
        {
          kind: "any",
          of: [
            { kind: "fact", fact: "patient-worse" },
            { kind: "answered", question: "weakness-course", values: ["worse"] },
            { kind: "fact", fact: "new-task-lost" },
            { kind: "fact", fact: "rates-doubled" },
          ],
        },
      ],
    },
    actions: ["examination", "neurologist", "bloods"],
    source: {
      kind: "article",
      sentence:
        "If you observe any combination of these symptoms, especially increasing severity over time, do not dismiss them as mere stress or fatigue.",
      covers: ["RFC", "AR3"],
    },
  },
  {
    id: "U7",
    tier: "urgent",
    band: "a",
    when: { kind: "all", of: [FAMILY_HISTORY, FUNCTIONAL_WEAKNESS] },
    actions: ["examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "article",
      sentence: "If two or more apply, schedule an appointment with a neurologist promptly.",
      covers: ["CL6", "CLR"],
    },
  },
];
