import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { OLD_BLADDER_CHANGE_ALONE } from "./bladder-conditions";
import { ANY_SYMPTOM, FACE_OR_VISION, NOT_A_RECENT_EYELID_ALONE } from "./conditions";
import { URGENT_RULES_OF_BREATH } from "./urgent-breath";

/** E08b and U8 to U13: additions to the article. Seen within 14 days. */
export const URGENT_RULES_ADDED: readonly Rule<RuleId>[] = [
  {
    id: "E08b",
    tier: "urgent",
    band: "a",
    when: OLD_BLADDER_CHANGE_ALONE,
    actions: ["examination", "neurologist", "mri-decision"],
    source: {
      kind: "addition",
      evidence:
        "A change that is old and no worse leaves time for a planned examination; whether to scan the spine is decided there.",
      reference: "clinical specification 3.10",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "U8",
    tier: "urgent",
    band: "a",
    when: FACE_OR_VISION,
    actions: ["examination", "neurologist", "bloods"],
    source: {
      kind: "addition",
      evidence: "Weakness of face or eyes can fluctuate with fatigue and is examined.",
      reference: "F10",
      strength: "proposed",
      covers: ["EY4"],
    },
  },
  {
    id: "U9",
    tier: "urgent",
    band: "a",
    when: {
      kind: "any",
      of: [
        { kind: "answered", question: "movement-kind", values: ["run-of-beats"] },
        {
          kind: "all",
          of: [
            { kind: "answered", question: "movement-kind", values: ["jerk"] },
            { kind: "answered", question: "epilepsy", values: ["yes"] },
          ],
        },
      ],
    },
    actions: ["examination", "neurologist"],
    source: {
      kind: "addition",
      evidence: "NG217: a suspected seizure is seen urgently.",
      reference: "NICE NG217",
      strength: "recalled",
      covers: [],
    },
  },
  {
    id: "U10",
    tier: "urgent",
    band: "a",
    when: {
      kind: "all",
      of: [{ kind: "answered", question: "exposure", values: ["yes"] }, ANY_SYMPTOM],
    },
    actions: ["examination", "bloods"],
    source: {
      kind: "addition",
      evidence: "Cholinesterase inhibitors and other poisons cause twitching.",
      reference: "F45, F46",
      strength: "found",
      covers: [],
    },
  },
  ...URGENT_RULES_OF_BREATH,
  {
    id: "U12",
    tier: "urgent",
    band: "a",
    when: {
      kind: "all",
      of: [
        {
          kind: "any",
          of: [
            { kind: "answered", question: "nerve-or-muscle-disease", values: ["yes"] },
            { kind: "answered", question: "brain-or-cord-disease", values: ["yes"] },
            { kind: "answered", question: "epilepsy", values: ["yes"] },
            { kind: "answered", question: "cancer", values: ["yes"] },
          ],
        },
        { kind: "days", fact: "symptom", atLeast: 1 },
        NOT_A_RECENT_EYELID_ALONE,
      ],
    },
    actions: ["examination", "neurologist"],
    source: {
      kind: "addition",
      evidence: "QS108: new symptoms in a known neurological disease are assessed.",
      reference: "NICE QS108",
      strength: "recalled",
      covers: [],
    },
  },
];
