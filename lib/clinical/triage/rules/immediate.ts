import { type Rule, UNSTATED } from "../rule";
import { FACE_OR_VISION, FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW } from "./conditions";

/** I1 to I7: a clinician looks within a day, the person is seen within 7. */
export const IMMEDIATE_RULES_OF_MUSCLE: readonly Rule[] = [
  {
    id: "I1",
    tier: "immediate",
    band: null,
    when: { kind: "said", question: "wasting", values: ["yes"] },
    clinician: "Visible muscle wasting reported",
    patient: "You told us that a muscle looks thinner. Someone needs to examine it.",
    actions: ["clinician-look", "examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "article",
      sentence: "Twitching with visible muscle wasting … Seek immediate evaluation",
      covers: ["RF2", "CL2"],
    },
  },
  {
    id: "I2",
    tier: "immediate",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "count", fact: "regions-weak", atLeast: 2 },
        { kind: "all", of: [FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW] },
      ],
    },
    clinician: "Lost function in two or more regions, or with speech or swallowing change",
    patient: "You told us that things got harder to do in more than one part of your body.",
    actions: ["examination", "neurologist", "emg", "bulbar-emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "NG127: slowly progressive weakness is urgent with any swallowing impairment.",
      reference: "F2, F4",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "I3",
    tier: "immediate",
    band: null,
    when: {
      kind: "all",
      of: [
        SPEECH_OR_SWALLOW,
        {
          kind: "any",
          of: [
            { kind: "said", question: "weight-loss", values: ["five-percent-or-more"] },
            { kind: "said", question: "choking-twice-a-week", values: ["yes"] },
            { kind: "said", question: "chest-infection", values: ["yes"] },
          ],
        },
      ],
    },
    clinician: "Speech or swallowing change with weight loss, choking or chest infection",
    patient:
      "You told us that speaking or swallowing changed, with weight loss, choking or a chest infection.",
    actions: ["examination", "neurologist", "speech-and-language-advice", "bulbar-emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "Swallowing at risk; signs of respiratory impairment in NG42.",
      reference: "F4, F8",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "I5",
    tier: "immediate",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "said", question: "task-head-up", values: ["yes"] },
        { kind: "site", question: "feels-weak", sites: ["neck", "neck-front"] },
      ],
    },
    clinician: "Head drop or neck weakness",
    patient: "You told us that your head is hard to hold up.",
    actions: ["examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "Head drop is a sign of high predictive value in progressive motor weakness.",
      reference: "F14b",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "I6",
    tier: "immediate",
    band: null,
    when: {
      kind: "any",
      of: [
        {
          kind: "loss",
          of: "weakness",
          details: [
            { question: "weakness-sides", values: ["one-side", "unsure", UNSTATED] },
            { question: "weakness-speed", values: ["unsure", UNSTATED] },
          ],
          began: { atMost: 14, undated: "does-not-count" },
        },
        {
          kind: "loss",
          of: "weakness",
          details: [
            { question: "weakness-sides", values: ["one-side", "unsure", UNSTATED] },
            { question: "weakness-speed", values: ["days"] },
          ],
          began: { atMost: 14, undated: "counts" },
        },
      ],
    },
    clinician: "One-limb weakness that developed within 14 days, not known to be within 72 hours",
    patient: "You told us that an arm or a leg became weaker within two weeks.",
    actions: ["examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "NG127: very rapid (hours to days) weakness of one limb: urgently, with imaging.",
      reference: "F2",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "I7",
    tier: "immediate",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "fact", fact: "power-fell" },
        { kind: "count", fact: "newly-lost-tasks", atLeast: 2 },
      ],
    },
    clinician: "Power fell by an MRC grade, or two or more tasks newly lost, within 14 days",
    patient: "More than one thing got harder to do within two weeks.",
    actions: ["clinician-look", "examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "Fast loss of function is looked at before slow loss.",
      reference: "clinical specification 3.2",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "I9",
    tier: "immediate",
    band: null,
    when: {
      kind: "all",
      of: [
        { kind: "any", of: [SPEECH_OR_SWALLOW, FACE_OR_VISION] },
        { kind: "days", fact: "bulbar-when-told", atMost: 14 },
      ],
    },
    clinician: "Speech, swallowing, face or vision change that began within 14 days",
    patient: "You told us that speaking, swallowing, your face or sight changed within two weeks.",
    actions: ["clinician-look", "examination", "neurologist", "bloods"],
    source: {
      kind: "addition",
      evidence:
        "The speech and swallowing ladder of NG127; the 14 days are a choice of this project.",
      reference: "F4",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "I12",
    tier: "immediate",
    band: null,
    when: {
      kind: "loss",
      of: "weakness",
      details: [
        { question: "weakness-sides", values: ["both-sides", "unsure"] },
        { question: "weakness-course", values: ["worse", "unsure"], isNot: true },
      ],
      began: { atMost: 14, undated: "counts-as-new" },
    },
    clinician:
      "Lost function on both sides, or not known where, that began within 14 days, worsening not known",
    patient: "You told us that parts of your body became weaker within two weeks.",
    actions: ["clinician-look", "examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "NG127: rapidly progressive symmetrical weakness is immediate once it worsens.",
      reference: "F2",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "I14",
    tier: "immediate",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "days", fact: "not-at-all-when-told", atMost: 14 },
        { kind: "days", fact: "both-legs-when-told", atLeast: 29 },
      ],
    },
    clinician:
      "A task cannot be done at all, undated or since 14 days or less; or both legs cannot do a task at all since longer than 4 weeks",
    patient:
      "You told us that you can no longer do something at all. Someone needs to examine you.",
    actions: ["clinician-look", "contact-patient", "examination", "neurologist", "emg", "bloods"],
    source: {
      kind: "addition",
      evidence: "NG127: very rapid (hours to days) weakness of one limb: urgently, with imaging.",
      reference: "F2, clinical specification 3.10",
      strength: "proposed",
      covers: [],
    },
  },
];
