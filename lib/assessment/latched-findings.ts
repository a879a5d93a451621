import type { Finding } from "@/lib/clinical/triage/assessment";
import { TIERS } from "@/lib/clinical/triage/tier";

/**
 * The findings of earlier assessments that still stand although the newest one no longer gives them, or gives
 * them less urgently or with a later deadline. Only a decision that names the rule (`closed`) ends one.
 */
export function latchedFindings(
  known: readonly Finding[],
  given: readonly Finding[],
  closed: ReadonlySet<string>,
): readonly Finding[] {
  const latched = new Map<string, Finding>();
  for (const finding of known) {
    if (closed.has(finding.rule) || finding.tier === "self-care") continue;
    const now = given.find(({ rule }) => rule === finding.rule);
    if (now && !outweighs(finding, now)) continue;
    const other = latched.get(finding.rule);
    latched.set(finding.rule, other ? moreUrgent(finding, other) : finding);
  }
  return [...latched.values()].toSorted(byUrgency);
}

const CLOCKS = ["deadline", "target", "bloodsBy", "emgBy", "firstLookBy"] as const;

/** Most urgent first: tier, band, deadline, then the rule's id. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    rank(a) - rank(b) ||
    (a.deadline ?? Infinity) - (b.deadline ?? Infinity) ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}

function outweighs(latched: Finding, now: Finding): boolean {
  return (
    rank(latched) < rank(now) ||
    CLOCKS.some((clock) => {
      const [before, after] = [latched[clock], now[clock]];
      return before !== null && after !== null && before < after;
    })
  );
}

function moreUrgent(a: Finding, b: Finding): Finding {
  return {
    ...(rank(a) <= rank(b) ? a : b),
    since: Math.min(a.since, b.since),
    knownSince: Math.min(a.knownSince, b.knownSince),
    ...Object.fromEntries(CLOCKS.map((clock) => [clock, earlier(a[clock], b[clock])])),
  };
}

/** The earlier of two days, where null is no day at all. */
function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function rank({ tier, band }: Finding): number {
  return TIERS.indexOf(tier) * 2 + (band === "b" ? 1 : 0);
}
