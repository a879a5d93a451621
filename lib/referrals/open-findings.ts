import type { Finding } from "@/lib/clinical/triage/assessment";
import { TIERS } from "@/lib/clinical/triage/tier";

/** Today's findings and the held ones, most urgent first; of one rule's two the more urgent, then the earlier deadline. */
export function openFindings(
  given: readonly Finding[],
  latched: readonly Finding[],
): readonly Finding[] {
  const byRule = new Map<string, Finding>();
  for (const finding of [...given, ...latched].toSorted(byUrgency)) {
    if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  }
  return [...byRule.values()];
}

function byUrgency(one: Finding, other: Finding): number {
  return (
    TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
    (one.band ?? "").localeCompare(other.band ?? "") ||
    (one.deadline ?? Infinity) - (other.deadline ?? Infinity) ||
    one.rule.localeCompare(other.rule)
  );
}
