import type { Rule } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET, RULE_SETS } from "@/lib/clinical/triage/rule-sets";

/** A rule as the newest set has it. Throws where none has. */
export function newestRule(id: string): Rule<RuleId> {
  for (const ruleSet of [LIVE_RULE_SET, ...Object.values(RULE_SETS)]) {
    const rule = ruleNamed(ruleSet, id);
    if (rule) return rule;
  }
  throw new Error(`no rule set has a rule ${id}`);
}
