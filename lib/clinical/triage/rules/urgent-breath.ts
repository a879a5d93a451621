import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import {
  BREATHLESS_AT_REST,
  FEATURE_BESIDE_BREATH,
  NEW_PASSING_BREATH,
  NEW_WHEN_MOVING,
  TWO_SIGNS_OF_WEAK_BREATHING,
} from "./breath-conditions";

/** U11, U11b and U13: breathing that is no emergency and comes without what makes it immediate. */
export const URGENT_RULES_OF_BREATH: readonly Rule<RuleId>[] = [
  {
    id: "U11",
    tier: "urgent",
    band: "a",
    when: {
      kind: "any",
      of: [
        BREATHLESS_AT_REST,
        NEW_WHEN_MOVING,
        { kind: "all", of: [NEW_PASSING_BREATH, FEATURE_BESIDE_BREATH] },
      ],
    },
    actions: ["breathing-assessment", "examination"],
    source: {
      kind: "addition",
      evidence: "Breathing is absent from the article; NG42 and the red-flags tool list it.",
      reference: "F7, F9",
      strength: "found",
      covers: [],
    },
  },
  {
    id: "U11b",
    tier: "urgent",
    band: "b",
    when: {
      kind: "all",
      of: [NEW_PASSING_BREATH, { kind: "unless", condition: FEATURE_BESIDE_BREATH }],
    },
    actions: ["examination"],
    source: {
      kind: "addition",
      evidence:
        "A breath that does not feel full for a moment is common with worry; it is looked at behind the other kinds.",
      reference: "clinical specification 3.10",
      strength: "proposed",
      covers: [],
    },
  },
  {
    id: "U13",
    tier: "urgent",
    band: "b",
    when: {
      kind: "all",
      of: [
        TWO_SIGNS_OF_WEAK_BREATHING,
        { kind: "answered", question: "new-fatigue", values: ["yes"] },
      ],
    },
    actions: ["breathing-assessment", "examination"],
    source: {
      kind: "addition",
      evidence: "NG42 lists weak cough, disturbed sleep and morning headache.",
      reference: "F7, F8",
      strength: "proposed",
      covers: [],
    },
  },
];
