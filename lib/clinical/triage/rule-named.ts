import type { Rule, RuleSet } from "./rule";

const named = new WeakMap<RuleSet, ReadonlyMap<string, Rule>>();

/** The rule of a set with this id; undefined where the set has none. */
export function ruleNamed(ruleSet: RuleSet, id: string): Rule | undefined {
  const known = named.get(ruleSet) ?? new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  named.set(ruleSet, known);
  return known.get(id);
}
