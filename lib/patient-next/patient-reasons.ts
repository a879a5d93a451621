import type { PatientFacts } from "@/lib/clinical/triage/patient-facts";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

const MOST_REASONS = 3;

/** Why, in the patient's words: those of the rules that give the tier, each once, at most three; none without a tier. */
export function patientReasons({
  tier,
  reasons,
}: Pick<PatientFacts, "tier" | "reasons">): readonly string[] {
  const words = new Map(
    LIVE_RULE_SET.rules.flatMap((rule) => (rule.tier === tier ? [[rule.id, rule.patient]] : [])),
  );
  return [...new Set(reasons.flatMap((id) => words.get(id) ?? []))].slice(0, MOST_REASONS);
}
