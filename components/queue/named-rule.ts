import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET, RULE_SETS } from "@/lib/clinical/triage/rule-sets";

/** A rule in a clinician's words, those of the newest set that has it, and whose it is. */
export function namedRule(id: string): { words: string; isArticles: boolean } {
  for (const ruleSet of [LIVE_RULE_SET, ...Object.values(RULE_SETS)]) {
    const rule = ruleNamed(ruleSet, id);
    if (rule) return { words: rule.clinician, isArticles: rule.source.kind === "article" };
  }
  throw new Error(`no rule set has a rule ${id}`);
}
