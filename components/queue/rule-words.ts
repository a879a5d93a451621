import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET, RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import type { Why } from "@/lib/queue/queue-row";

/** A rule in the clinician's words; by its id alone where the assessment's own rule set does not have it. */
export function ruleWords(why: Why | null, rule: string): string {
  const ruleSet = (why && RULE_SETS[why.ruleSet]) ?? LIVE_RULE_SET;
  return ruleNamed(ruleSet, rule)?.clinician ?? rule;
}
