import { type Rule, UNSTATED } from "../rule";
import type { RuleId } from "../rule-id";
import { FUNCTIONAL_WEAKNESS } from "./conditions";

/** E09 to E16: help now. "Unsure" opens the same finding, worded so. */
export const EMERGENCY_RULES_OF_BODY_AND_MIND: readonly Rule<RuleId>[] = [
  {
    id: "E09",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "walking-worse-with-spine-pain", values: ["yes"] },
        {
          kind: "all",
          of: [
            { kind: "answered", question: "cancer", values: ["yes"] },
            { kind: "answered", question: "spine-pain", values: ["yes"] },
            {
              kind: "any",
              of: [
                { kind: "answered", question: "coordination-change", values: ["yes"] },
                FUNCTIONAL_WEAKNESS,
                { kind: "answered", question: "numb-tingle", values: ["constant"] },
              ],
            },
          ],
        },
      ],
    },
    unsure: { kind: "answered", question: "walking-worse-with-spine-pain", values: ["unsure"] },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence: "Spinal cord compression over days to two weeks, or with known cancer.",
      reference: "F37, F38",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "E10",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "spasm-fit-or-heartbeat", values: ["yes"] },
    unsure: { kind: "answered", question: "spasm-fit-or-heartbeat", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "Low calcium, low potassium and periodic paralysis can present this way.",
      reference: "F41, F42, F44",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "E11",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "drug-or-poison-reaction", values: ["yes"] },
    unsure: { kind: "answered", question: "drug-or-poison-reaction", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "Cholinergic, serotonin, lithium and withdrawal states.",
      reference: "clinical specification 2.16",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "E12",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "dark-urine", values: ["yes"] },
    unsure: { kind: "answered", question: "dark-urine", values: ["unsure"] },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence: "Breakdown of muscle.",
      reference: "clinical specification 2.16",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "E13",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "fever-or-lockjaw", values: ["yes"] },
    unsure: { kind: "answered", question: "fever-or-lockjaw", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "Tetanus and infection of the brain or its lining.",
      reference: "clinical specification 2.16",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "E14",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "self-harm", values: ["yes"] },
    unsure: { kind: "answered", question: "self-harm", values: ["unsure"] },
    actions: ["crisis-line"],
    source: {
      kind: "addition",
      evidence: "A direct question at high worry, with a crisis route of its own.",
      reference: "clinical specification 2.16",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "E15",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "sudden-confusion", values: ["yes"] },
    unsure: { kind: "answered", question: "sudden-confusion", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "Acute brain dysfunction, whatever its cause.",
      reference: "clinical specification 3.2",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "E16",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "recent-slur-face-or-vision", values: ["yes"] },
        {
          kind: "all",
          of: [
            {
              kind: "any",
              of: [
                { kind: "answered", question: "speech-change", values: ["yes"] },
                { kind: "answered", question: "face-weak", values: ["yes"] },
                { kind: "answered", question: "double-vision", values: ["yes"] },
              ],
            },
            { kind: "days", fact: "slur-face-vision-when-reported", atMost: 3 },
            {
              kind: "any",
              of: [
                { kind: "answered", question: "bulbar-still-there", values: ["yes", "unsure"] },
                { kind: "unanswered", question: "bulbar-still-there" },
              ],
            },
          ],
        },
        {
          kind: "loss",
          of: "slur-face-or-vision",
          details: [{ question: "bulbar-still-there", values: [UNSTATED] }],
          began: { atMost: 3, undated: "does-not-count" },
        },
      ],
    },
    unsure: { kind: "answered", question: "recent-slur-face-or-vision", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence:
        "NG127: sudden speech or face disturbance: immediately; read here as within 72 hours.",
      reference: "F2, F4",
      strength: "proposed",
      covers: [],
    },
  },
];
