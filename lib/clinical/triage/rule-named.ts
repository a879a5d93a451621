import type { Rule, RuleSet } from "./rule";

/** The rule of a set with this id; undefined where the set has none. */
export function ruleNamed<Id extends string>(
  ruleSet: RuleSet<Id>,
  id: string,
): Rule<Id> | undefined {
  return ruleSet.rules.find((rule) => rule.id === id);
}
