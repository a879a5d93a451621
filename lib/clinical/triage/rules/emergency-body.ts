import { type Rule, UNSTATED } from "../rule";
import { FUNCTIONAL_WEAKNESS } from "./conditions";

/** E09 to E16: help now. "Unsure" opens the same finding, worded so. */
export const EMERGENCY_RULES_OF_BODY_AND_MIND: readonly Rule[] = [
  {
    id: "E09",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        { kind: "said", question: "walking-worse-with-spine-pain", values: ["yes"] },
        {
          kind: "all",
          of: [
            { kind: "said", question: "cancer", values: ["yes"] },
            { kind: "said", question: "spine-pain", values: ["yes"] },
            {
              kind: "any",
              of: [
                { kind: "said", question: "coordination-change", values: ["yes"] },
                FUNCTIONAL_WEAKNESS,
                { kind: "said", question: "numb-tingle", values: ["constant"] },
              ],
            },
          ],
        },
      ],
    },
    unsure: { kind: "said", question: "walking-worse-with-spine-pain", values: ["unsure"] },
    clinician:
      "Walking or hands fast worse with neck or back pain within 2 weeks, or known cancer with new spine pain and unsteadiness, weakness or constant numbness",
    patient:
      "You told us about neck or back pain together with a change in walking, strength or feeling.",
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
    when: { kind: "said", question: "spasm-fit-or-heartbeat", values: ["yes"] },
    unsure: { kind: "said", question: "spasm-fit-or-heartbeat", values: ["unsure"] },
    clinician:
      "Hands or feet locked in spasm, throat spasm, fit, blackout, irregular heartbeat or attacks of limp weakness",
    patient: "You told us about a locked spasm, a fit, a blackout or an uneven heartbeat.",
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
    when: { kind: "said", question: "drug-or-poison-reaction", values: ["yes"] },
    unsure: { kind: "said", question: "drug-or-poison-reaction", values: ["unsure"] },
    clinician:
      "Exposure, new drug or withdrawal with fever, confusion, heavy sweating, drooling, stiffness or tiny pupils",
    patient: "You told us about a strong reaction after a medicine, drug or chemical.",
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
    when: { kind: "said", question: "dark-urine", values: ["yes"] },
    unsure: { kind: "said", question: "dark-urine", values: ["unsure"] },
    clinician: "Severe muscle pain or weakness with dark urine",
    patient: "You told us about bad muscle pain or weakness with dark urine.",
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
    when: { kind: "said", question: "fever-or-lockjaw", values: ["yes"] },
    unsure: { kind: "said", question: "fever-or-lockjaw", values: ["unsure"] },
    clinician: "Fever, lockjaw, stiff neck or confusion with spasms",
    patient: "You told us about spasms with fever, a locked jaw or a stiff neck.",
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
    when: { kind: "said", question: "self-harm", values: ["yes"] },
    unsure: { kind: "said", question: "self-harm", values: ["unsure"] },
    clinician: "Thoughts of self-harm",
    patient:
      "You told us about thoughts of hurting yourself. You do not have to be alone with them.",
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
    when: { kind: "said", question: "sudden-confusion", values: ["yes"] },
    unsure: { kind: "said", question: "sudden-confusion", values: ["unsure"] },
    clinician: "New confusion, unusual drowsiness, or seeing things that are not there",
    patient: "You told us about new confusion, unusual sleepiness, or seeing things.",
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
        { kind: "said", question: "recent-slur-face-or-vision", values: ["yes"] },
        {
          kind: "all",
          of: [
            {
              kind: "any",
              of: [
                { kind: "said", question: "speech-change", values: ["yes"] },
                { kind: "said", question: "face-weak", values: ["yes"] },
                { kind: "said", question: "double-vision", values: ["yes"] },
              ],
            },
            { kind: "days", fact: "slur-face-vision-when-told", atMost: 3 },
            {
              kind: "any",
              of: [
                { kind: "said", question: "bulbar-still-there", values: ["yes", "unsure"] },
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
    unsure: { kind: "said", question: "recent-slur-face-or-vision", values: ["unsure"] },
    clinician:
      "Slurred speech, face weakness or double vision that began within 72 hours and is still there",
    patient: "You told us about a recent change in your speech, face or sight.",
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
