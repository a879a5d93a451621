import { type Rule, UNSTATED } from "../rule";
import type { RuleId } from "../rule-id";
import { FACE_OR_VISION, FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW } from "./conditions";

/** I1 to I7: a clinician looks within a day, the person is seen within 7. */
export const IMMEDIATE_RULES_OF_MUSCLE: readonly Rule<RuleId>[] = [
  {
    id: "I1",
    tier: "immediate",
    band: null,
    when: { kind: "answered", question: "wasting", values: ["yes"] },
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
            { kind: "answered", question: "weight-loss", values: ["five-percent-or-more"] },
            { kind: "answered", question: "choking-twice-a-week", values: ["yes"] },
            { kind: "answered", question: "chest-infection", values: ["yes"] },
          ],
        },
      ],
    },
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
        { kind: "answered", question: "task-head-up", values: ["yes"] },
        { kind: "site", question: "feels-weak", sites: ["neck", "neck-front"] },
      ],
    },
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
        { kind: "days", fact: "bulbar-when-reported", atMost: 14 },
      ],
    },
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
        { kind: "days", fact: "not-at-all-when-reported", atMost: 14 },
        { kind: "days", fact: "both-legs-when-reported", atLeast: 29 },
      ],
    },
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
