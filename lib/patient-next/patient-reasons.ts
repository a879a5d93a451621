import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

const MOST_REASONS = 3;

/** Why: those of the rules that give the tier; none without a tier. */
export function patientReasons({
  tier,
  reasons,
}: Pick<PatientFacts, "tier" | "reasons">): readonly RuleId[] {
  return reasons.flatMap((id) => {
    const rule = ruleNamed(LIVE_RULE_SET, id);
    return rule?.tier === tier ? [rule.id] : [];
  });
}

/** What a patient reads of these rules: each sentence once, since rules may share one, and at most three. */
export function reasonSentences(
  reasons: readonly RuleId[],
  sentenceOf: (rule: RuleId) => string,
): readonly string[] {
  return [...new Set(reasons.map(sentenceOf))].slice(0, MOST_REASONS);
}
