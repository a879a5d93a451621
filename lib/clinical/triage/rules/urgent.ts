import type { Rule } from "../rule";
import {
  FAMILY_HISTORY,
  FIXED_TINGLING,
  FUNCTIONAL_WEAKNESS,
  HARD_ITEM,
  SPEECH_OR_SWALLOW,
} from "./conditions";

/** U1 to U7: the article's hard items and rows. Seen within 14 days. */
export const URGENT_RULES_OF_ARTICLE: readonly Rule[] = [
  {
    id: "U1",
    tier: "urgent",
    band: "a",
    when: FUNCTIONAL_WEAKNESS,
    clinician: "Functional weakness: a listed task is newly hard or impossible",
    patient: "You told us that something you do every day has become hard.",
    actions: ["examination", "neurologist", "emg", "conduction-block-study", "bloods"],
    source: {
      kind: "article",
      sentence: "Progressive weakness in affected limb … Schedule EMG and blood tests",
      covers: ["RF3", "CL3", "AR4", "AR5"],
    },
    conflict:
      "The article gives no time; NG127 and NG42 refer without delay or urgently, so 14 days are added (F2, F7, F13).",
  },
  {
    id: "U2",
    tier: "urgent",
    band: "a",
    when: SPEECH_OR_SWALLOW,
    clinician: "Speech or swallowing change",
    patient: "You told us that speaking or swallowing has changed.",
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
    conflict:
      "The article counts it as one of two boxes; NG127 asks for an urgent referral on its own (F4).",
  },
  {
    id: "U3",
    tier: "urgent",
    band: "a",
    when: { kind: "said", question: "coordination-change", values: ["yes"] },
    clinician: "Coordination or gait change",
    patient: "You told us that your balance or your hands have become unsure.",
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
    clinician:
      "Numbness or tingling that is constant, spreads, or is there on most days for 2 weeks",
    patient: "You told us about numbness or tingling that stays or spreads.",
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
        { kind: "said", question: "numb-tingle", values: ["comes-and-goes"] },
        { kind: "unless", condition: FIXED_TINGLING },
      ],
    },
    clinician: "Numbness or tingling that comes and goes",
    patient:
      "You told us about tingling that comes and goes. This is common and usually has an ordinary explanation, and it is worth checking in person.",
    actions: ["examination", "mri-decision"],
    source: {
      kind: "article",
      sentence:
        "Associated numbness, tingling, or coordination issues … Urgent MRI or referral needed",
      covers: ["RF5"],
    },
    conflict:
      "70.6 % of people in a clinic for harmless twitching have tingling (F26): the article's floor stays, behind the constant kind.",
  },
  {
    id: "U5",
    tier: "urgent",
    band: "a",
    when: { kind: "all", of: [{ kind: "items-at-least", count: 2 }, HARD_ITEM] },
    clinician: "Two or more checklist items, at least one of them hard",
    patient: "Several of your answers together are worth a visit to a neurologist.",
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
            { kind: "said", question: "weakness-course", values: ["worse"] },
            { kind: "fact", fact: "new-task-lost" },
            { kind: "fact", fact: "rates-doubled" },
          ],
        },
      ],
    },
    clinician:
      "Two or more red-flag rows with wasting, weakness or sensory signs, and documented worsening",
    patient: "Several of the things you told us about come together.",
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
    clinician: "Family history of neuromuscular disease with functional weakness",
    patient: "You told us about your family, and that something has become hard to do.",
    actions: ["examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "article",
      sentence: "If two or more apply, schedule an appointment with a neurologist promptly.",
      covers: ["CL6", "CLR"],
    },
  },
];
