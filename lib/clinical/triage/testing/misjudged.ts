import { assess } from "../assess";
import type { RuleSet } from "../rule";
import { LIVE_RULE_SET } from "../rule-sets";
import type { RuleCase } from "./cases/rule-case";

/** Rules that are shut although the case opens them, and rules that are open although it does not. */
export function misjudged(
  { history, on, opens, shut }: RuleCase,
  ruleSet: RuleSet = LIVE_RULE_SET,
): { shut: readonly string[]; open: readonly string[] } {
  const open = new Set(assess(history, ruleSet, on).findings.map(({ rule }) => rule));
  return {
    shut: opens.filter((rule) => !open.has(rule)),
    open: shut.filter((rule) => open.has(rule)),
  };
}
