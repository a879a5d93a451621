import type { RuleSet } from "./rule";
import { EMERGENCY_RULES } from "./rules/emergency";
import { LIMITS } from "./rules/limits";
import { READINGS } from "./rules/readings";

const VERSION_1: RuleSet = {
  version: "1",
  limits: LIMITS,
  readings: READINGS,
  rows: [],
  items: [],
  rules: EMERGENCY_RULES,
};

/** Every released rule set by version, so that a stored assessment can be replayed with its own. */
export const RULE_SETS: Readonly<Record<string, RuleSet>> = { [VERSION_1.version]: VERSION_1 };

/** The rules that new assessments run. */
export const LIVE_RULE_SET: RuleSet = VERSION_1;
