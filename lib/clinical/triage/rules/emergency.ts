import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { BLADDER_CHANGE, OLD_BLADDER_CHANGE_ALONE, SADDLE_NUMBNESS } from "./bladder-conditions";
import { NEW_AT_REST, PERHAPS_NEW_AT_REST } from "./breath-conditions";
import { EMERGENCY_RULES_OF_WEAKNESS } from "./emergency-weakness";

/** E01 to E08: help now. "Unsure" opens the same finding, worded so. */
export const EMERGENCY_RULES_OF_BREATH_AND_NERVE: readonly Rule<RuleId>[] = [
  {
    id: "E01",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "severe-breathing", values: ["yes"] },
    unsure: { kind: "answered", question: "severe-breathing", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence:
        "Public emergency advice: gasping, not being able to get words out, or pale, blue or grey lips.",
      reference: "F76",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "E02",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [{ kind: "answered", question: "breathless-at-rest", values: ["yes"] }, NEW_AT_REST],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "answered", question: "breathless-at-rest", values: ["unsure"] },
        PERHAPS_NEW_AT_REST,
      ],
    },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence:
        "NG127: progressive limb weakness or slurred speech with breathlessness at rest or lying flat is referred immediately.",
      reference: "F2, F4",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "E03",
    tier: "emergency",
    band: null,
    when: { kind: "answered", question: "cannot-swallow", values: ["yes"] },
    unsure: { kind: "answered", question: "cannot-swallow", values: ["unsure"] },
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "Risk to the airway; speech and swallowing ladder of NG127.",
      reference: "F4",
      strength: "found",
      covers: [],
    },
  },
  ...EMERGENCY_RULES_OF_WEAKNESS,
  {
    id: "E08",
    tier: "emergency",
    band: null,
    when: {
      kind: "any",
      of: [
        SADDLE_NUMBNESS,
        {
          kind: "all",
          of: [BLADDER_CHANGE, { kind: "unless", condition: OLD_BLADDER_CHANGE_ALONE }],
        },
      ],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "answered", question: "saddle-numbness", values: ["unsure"] },
        { kind: "answered", question: "bladder-change", values: ["unsure"] },
        { kind: "fact", fact: "bladder-named" },
      ],
    },
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence:
        "NG127: bladder, bowel or sexual disturbance or perineal numbness: immediately; MRI within 4 hours of request.",
      reference: "F2, F39",
      strength: "found",
      covers: [],
    },
  },
];
