import type { RaisedTier } from "../../history/tier";
import type { Rule, Source } from "../rule";
import type { RuleId } from "../rule-id";

const BY_HAND: Source = {
  kind: "addition",
  evidence:
    "Rules are floors: who examines a patient or reads a note can see what no answer says. Down goes only what a decision closes.",
  reference: "clinical specification 3.3 and 3.4",
  strength: "proposed",
  covers: [],
};

export const RAISED_TO_EMERGENCY = {
  id: "H1",
  tier: "emergency",
  band: null,
  when: { kind: "raised", to: "emergency" },
  actions: ["emergency-department", "contact-patient"],
  source: BY_HAND,
} as const satisfies Rule<RuleId>;

export const RAISED_TO_IMMEDIATE = {
  id: "H2",
  tier: "immediate",
  band: null,
  when: { kind: "raised", to: "immediate" },
  actions: ["contact-patient", "neurologist", "examination"],
  source: BY_HAND,
} as const satisfies Rule<RuleId>;

export const RAISED_TO_URGENT = {
  id: "H3",
  tier: "urgent",
  band: "a",
  when: { kind: "raised", to: "urgent" },
  actions: ["contact-patient", "neurologist", "examination"],
  source: BY_HAND,
} as const satisfies Rule<RuleId>;

export const RAISED_TO_SOON = {
  id: "H4",
  tier: "soon",
  band: "a",
  when: { kind: "raised", to: "soon" },
  actions: ["neurologist", "examination"],
  source: BY_HAND,
} as const satisfies Rule<RuleId>;

export const RAISED_TO_ROUTINE = {
  id: "H5",
  tier: "routine",
  band: null,
  when: { kind: "raised", to: "routine" },
  actions: ["examination"],
  source: BY_HAND,
} as const satisfies Rule<RuleId>;

/**
 * H1 to H5: a clinician raised the case by hand. In band a where the tier has bands, since somebody has looked;
 * each is open until a decision closes it, like every finding.
 */
export const RAISED_RULES = {
  emergency: RAISED_TO_EMERGENCY,
  immediate: RAISED_TO_IMMEDIATE,
  urgent: RAISED_TO_URGENT,
  soon: RAISED_TO_SOON,
  routine: RAISED_TO_ROUTINE,
} as const satisfies Record<RaisedTier, Rule<RuleId>>;
