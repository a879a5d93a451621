import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";

const SUDDEN = ["minutes", "hours", "woke-with-it"];

/** E04 to E07: weakness, speech, sight or feeling that changed fast. "Unsure" opens the same finding, worded so. */
export const EMERGENCY_RULES_OF_WEAKNESS: readonly Rule<RuleId>[] = [
  {
    id: "E04",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "sudden-weakness", values: ["yes"] },
        {
          kind: "loss",
          of: "weakness",
          details: [{ question: "weakness-speed", values: SUDDEN }],
          began: { atMost: 28, undated: "counts" },
        },
        {
          kind: "loss",
          of: "speech-or-face",
          details: [{ question: "bulbar-speed", values: SUDDEN }],
          began: { atMost: 28, undated: "counts" },
        },
      ],
    },
    unsure: { kind: "answered", question: "sudden-weakness", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "NG127: sudden-onset weakness, speech or language disturbance: immediately.",
      reference: "F2, F4, F5, F6",
      strength: "found",
      covers: ["EY4"],
    },
  },
  {
    id: "E05",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "both-sides-weaker", values: ["yes"] },
        {
          kind: "loss",
          of: "weakness",
          details: [
            { question: "weakness-sides", values: ["both-sides"] },
            { question: "weakness-course", values: ["worse", "unsure"] },
          ],
          began: { atMost: 28, undated: "counts-as-new" },
        },
        { kind: "days", fact: "both-legs-when-reported", atMost: 28 },
      ],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "answered", question: "both-sides-weaker", values: ["unsure"] },
        {
          kind: "loss",
          of: "weakness",
          details: [
            { question: "weakness-sides", values: ["unsure"] },
            { question: "weakness-course", values: ["worse"] },
          ],
          began: { atMost: 28, undated: "counts-as-new" },
        },
      ],
    },
    actions: ["emergency-department", "breathing-assessment"],
    source: {
      kind: "addition",
      evidence:
        "NG127: rapidly progressive (within 4 weeks) symmetrical limb weakness: immediately, with bulbar and respiratory assessment.",
      reference: "F2, F40",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "E06",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "numbness-spreading", values: ["yes"] },
    unsure: { kind: "answered", question: "numbness-spreading", values: ["unsure"] },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence:
        "NG127: rapidly progressive (hours to days) numbness with weakness or imbalance: immediately.",
      reference: "F5",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "E07",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "limb-weak-within-days", values: ["yes"] },
        {
          kind: "loss",
          of: "weakness",
          details: [
            { question: "weakness-sides", values: ["one-side"] },
            { question: "weakness-speed", values: ["days"] },
          ],
          began: { atMost: 3, undated: "does-not-count" },
        },
      ],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "answered", question: "limb-weak-within-days", values: ["unsure"] },
        {
          kind: "loss",
          of: "weakness",
          details: [
            { question: "weakness-sides", values: ["one-side", "unsure"] },
            { question: "weakness-speed", values: ["days", "unsure"] },
          ],
          began: { atMost: 3, undated: "does-not-count" },
        },
      ],
    },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence:
        "NG127 refers very rapid weakness of one limb urgently with imaging; within 72 hours this project is stricter.",
      reference: "F2",
      strength: "proposed",
      covers: [],
    },
  },
];
