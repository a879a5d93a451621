import type { Rule } from "../rule";
import { BLADDER_CHANGE, OLD_BLADDER_CHANGE_ALONE, SADDLE_NUMBNESS } from "./bladder-conditions";
import { NEW_AT_REST, PERHAPS_NEW_AT_REST } from "./breath-conditions";
import { EMERGENCY_RULES_OF_WEAKNESS } from "./emergency-weakness";

/** E01 to E08: help now. "Unsure" opens the same finding, worded so. */
export const EMERGENCY_RULES_OF_BREATH_AND_NERVE: readonly Rule[] = [
  {
    id: "E01",
    tier: "emergency",
    band: null,
    when: { kind: "said", question: "severe-breathing", values: ["yes"] },
    unsure: { kind: "said", question: "severe-breathing", values: ["unsure"] },
    clinician: "Gasping, cannot finish a sentence, blue-grey lips or severe choking",
    patient: "You told us about breathing that is very hard.",
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
      of: [{ kind: "said", question: "breathless-at-rest", values: ["yes"] }, NEW_AT_REST],
    },
    unsure: {
      kind: "any",
      of: [
        { kind: "said", question: "breathless-at-rest", values: ["unsure"] },
        PERHAPS_NEW_AT_REST,
      ],
    },
    clinician: "New or worse breathlessness at rest or lying flat",
    patient: "You told us about being short of breath when you sit still or lie flat.",
    actions: ["emergency-department"],
    source: {
      kind: "addition",
      evidence:
        "NG127: progressive limb weakness or slurred speech with breathlessness at rest or lying flat is referred immediately.",
      reference: "F2, F4",
      strength: "found",
      covers: [],
    },
    conflict:
      "The general public page sends breathlessness when lying flat to a general practitioner (F76); the stricter reading is kept.",
  },
  {
    id: "E03",
    tier: "emergency",
    band: null,
    when: { kind: "said", question: "cannot-swallow", values: ["yes"] },
    unsure: { kind: "said", question: "cannot-swallow", values: ["unsure"] },
    clinician: "Cannot swallow saliva, or chokes on most drinks, today",
    patient: "You told us about swallowing that is very hard.",
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
        { kind: "said", question: "saddle-numbness", values: ["unsure"] },
        { kind: "said", question: "bladder-change", values: ["unsure"] },
        { kind: "fact", fact: "bladder-named" },
      ],
    },
    clinician:
      "Saddle numbness, or a bladder, bowel or sexual change that is not both over four weeks old and no worse",
    patient:
      "You told us about numbness between your legs, or a change in your bladder, bowels or sex life.",
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
