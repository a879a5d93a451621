import type { Rule } from "../rule";
import { FACE_OR_VISION, FUNCTIONAL_WEAKNESS, SPEECH_OR_SWALLOW } from "./conditions";

/** E04 to E07: weakness, speech, sight or feeling that changed fast. "Unsure" opens the same finding, worded so. */
export const EMERGENCY_RULES_OF_WEAKNESS: readonly Rule[] = [
  {
    id: "E04",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "said", question: "sudden-weakness", values: ["yes"] },
        {
          kind: "all",
          of: [
            FUNCTIONAL_WEAKNESS,
            {
              kind: "stands",
              question: "weakness-speed",
              values: ["minutes", "hours", "woke-with-it"],
            },
            {
              kind: "unless",
              condition: { kind: "days", fact: "weakness-when-told", atLeast: 29 },
            },
          ],
        },
        {
          kind: "all",
          of: [
            {
              kind: "any",
              of: [SPEECH_OR_SWALLOW, FACE_OR_VISION],
            },
            {
              kind: "stands",
              question: "bulbar-speed",
              values: ["minutes", "hours", "woke-with-it"],
            },
            {
              kind: "unless",
              condition: { kind: "days", fact: "bulbar-when-told", atLeast: 29 },
            },
          ],
        },
      ],
    },
    unsure: { kind: "said", question: "sudden-weakness", values: ["unsure"] },
    clinician:
      "Sudden weakness of face or limb, speech, one-sided numbness, double vision or unsteadiness",
    patient: "You told us about a sudden change, such as in strength, speech or sight.",
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
        { kind: "said", question: "both-sides-weaker", values: ["yes"] },
        {
          kind: "all",
          of: [
            FUNCTIONAL_WEAKNESS,
            { kind: "stands", question: "weakness-sides", values: ["both-sides"] },
            { kind: "days", fact: "weakness-began-when-told", atMost: 28 },
            { kind: "stands", question: "weakness-course", values: ["worse", "unsure"] },
          ],
        },
        { kind: "days", fact: "both-legs-when-told", atMost: 28 },
      ],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "said", question: "both-sides-weaker", values: ["unsure"] },
        {
          kind: "all",
          of: [
            FUNCTIONAL_WEAKNESS,
            { kind: "stands", question: "weakness-sides", values: ["unsure"] },
            { kind: "days", fact: "weakness-began-when-told", atMost: 28 },
            { kind: "stands", question: "weakness-course", values: ["worse"] },
          ],
        },
      ],
    },
    clinician:
      "Weakness on both sides that developed and worsened within 4 weeks, or legs that both cannot do a task at all, undated or within 4 weeks",
    patient: "You told us about weakness on both sides of your body.",
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
    when: { kind: "said", question: "numbness-spreading", values: ["yes"] },
    unsure: { kind: "said", question: "numbness-spreading", values: ["unsure"] },
    clinician: "Numbness with weakness or imbalance spreading over hours to days",
    patient: "You told us about numbness with weakness or unsteadiness that spreads fast.",
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
        { kind: "said", question: "limb-weak-within-days", values: ["yes"] },
        {
          kind: "all",
          of: [
            FUNCTIONAL_WEAKNESS,
            { kind: "stands", question: "weakness-sides", values: ["one-side"] },
            { kind: "stands", question: "weakness-speed", values: ["days"] },
            { kind: "days", fact: "weakness-when-told", atMost: 3 },
          ],
        },
      ],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "said", question: "limb-weak-within-days", values: ["unsure"] },
        {
          kind: "all",
          of: [
            FUNCTIONAL_WEAKNESS,
            { kind: "stands", question: "weakness-sides", values: ["one-side", "unsure"] },
            { kind: "stands", question: "weakness-speed", values: ["days", "unsure"] },
            { kind: "days", fact: "weakness-when-told", atMost: 3 },
          ],
        },
      ],
    },
    clinician: "One limb became weak within 72 hours",
    patient: "You told us about an arm or a leg that became weak quickly.",
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
