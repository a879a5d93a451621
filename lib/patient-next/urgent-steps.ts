import type { Tier } from "@/lib/clinical/history/tier";
import { isOfLaboratory } from "@/lib/clinical/triage/explain/of-laboratory";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { RAISED_RULES } from "@/lib/clinical/triage/rules/raised";

type UrgentStep =
  | "emergency"
  | "emergency-from-clinic"
  | "contact-today"
  | "contact-today-for-blood";

/** What to do today, by the rules that give the tier: what the patient reported speaks of answers, what the clinic found does not. */
export function urgentSteps(tier: Tier | null, reasons: readonly string[]): UrgentStep[] {
  if (tier === "immediate") {
    const top = rulesOf(tier, reasons);
    const isBloodAlone = top.length > 0 && top.every(isOfLaboratory);
    return [isBloodAlone ? "contact-today-for-blood" : "contact-today"];
  }
  if (tier !== "emergency") return [];
  const top = rulesOf(tier, reasons);
  const found = top.filter((id) => isOfLaboratory(id) || id === RAISED_RULES.emergency.id);
  return [
    ...(found.length > 0 ? ["emergency-from-clinic" as const] : []),
    ...(found.length < top.length || top.length === 0 ? ["emergency" as const] : []),
  ];
}

function rulesOf(tier: Tier, reasons: readonly string[]): readonly string[] {
  return reasons.filter((id) => ruleNamed(LIVE_RULE_SET, id)?.tier === tier);
}
