import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { Information } from "@/lib/clinical/triage/tier";

/**
 * Why, in the patient's words for each rule that was met, each once. While something is not known, no calm rule is
 * a reason: its words would reassure.
 */
export function patientReasons(met: readonly string[], information: Information): string[] {
  const told = LIVE_RULE_SET.rules.filter(
    ({ tier }) => information === "complete" || tier !== "self-care",
  );
  const words = new Map(told.map(({ id, patient }) => [id, patient]));
  return [...new Set(met.flatMap((id) => words.get(id) ?? []))];
}
