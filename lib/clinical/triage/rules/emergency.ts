import type { Rule } from "../rule";

/** E01 to E16: help now. Each emergency question opens its rule with "yes", and with "unsure" worded so. */
export const EMERGENCY_RULES: readonly Rule[] = [
  {
    id: "E01",
    tier: "emergency",
    band: null,
    when: { kind: "said", question: "severe-breathing", values: ["yes"] },
    unsure: { kind: "said", question: "severe-breathing", values: ["unsure"] },
    clinician: "Gasping, cannot finish a sentence, blue-grey lips or severe choking",
    patient: "You told us that breathing is very hard right now. Call an ambulance now.",
    actions: ["ambulance"],
    source: {
      kind: "addition",
      evidence: "Severe breathing trouble is an ambulance matter in public emergency advice.",
      reference: "F76",
      strength: "found",
      covers: [],
    },
  },
];
