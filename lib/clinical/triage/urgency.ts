import { type Band, TIERS, type Tier } from "../history/tier";
import type { Finding } from "./assessment";

type Placed = { tier: Tier; band: Band | null };

/** Smaller is more urgent: tier, then band; no band counts as a. */
export function urgencyRank({ tier, band }: Placed): number {
  return TIERS.indexOf(tier) * 2 + (band === "b" ? 1 : 0);
}

/** The calmest place in the queue. */
export const LAST_PLACE = 10;

/** Place in the queue by tier and band: 0, the first, to 10. */
export function placeOfTier(tier: Tier, band: Band | null): number {
  switch (tier) {
    case "emergency":
      return 0;
    case "immediate":
      return 1;
    case "urgent":
      return band === "a" ? 2 : 3;
    case "soon":
      return band === "a" ? 5 : 6;
    case "routine":
      return 8;
    case "monitor":
      return 9;
    case "self-care":
      return LAST_PLACE;
    default:
      return tier satisfies never;
  }
}

export function isUrgentOrAbove(tier: Tier): boolean {
  return TIERS.indexOf(tier) <= TIERS.indexOf("urgent");
}

type Dated = Placed & Pick<Finding, "deadline">;

/** Most urgent first: tier, band, deadline, no deadline last. */
export function byUrgency(one: Dated, other: Dated): number {
  return (
    urgencyRank(one) - urgencyRank(other) ||
    (one.deadline ?? Infinity) - (other.deadline ?? Infinity) ||
    0
  );
}

/** The same, and of equally urgent ones by the rule's id. */
export function byUrgencyAndRule(one: Finding, other: Finding): number {
  return byUrgency(one, other) || (one.rule < other.rule ? -1 : Number(one.rule > other.rule));
}

/** Every open finding of a case, those of its newest assessment and the latched ones, most urgent first. */
export function openFindings(
  given: readonly Finding[],
  latched: readonly Finding[],
): readonly Finding[] {
  return [...given, ...latched].toSorted(byUrgencyAndRule);
}

/** One finding of each rule: the first. */
export function firstOfEachRule(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding>();
  for (const finding of findings) {
    if (!byRule.has(finding.rule)) byRule.set(finding.rule, finding);
  }
  return [...byRule.values()];
}
