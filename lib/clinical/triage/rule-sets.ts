import type { RuleSet } from "./rule";
import type { RuleId } from "./rule-id";
import { VERSION_1 } from "./rules/version-1";

/** Version 1 with one number moved. No assessment runs it: it shows that versions can be used side by side. */
const VERSION_2_EXAMPLE: RuleSet<RuleId> = {
  ...VERSION_1,
  version: "2-example",
  limits: { ...VERSION_1.limits, soon: { ...VERSION_1.limits.soon, deadline: 18 } },
};

/** Every released rule set by version, and one example, so that a stored assessment can be replayed with its own. */
export const RULE_SETS: Readonly<Record<string, RuleSet<RuleId>>> = {
  [VERSION_1.version]: VERSION_1,
  [VERSION_2_EXAMPLE.version]: VERSION_2_EXAMPLE,
};

/** The rules that new assessments run. */
export const LIVE_RULE_SET: RuleSet<RuleId> = VERSION_1;
