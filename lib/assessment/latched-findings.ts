import type { Finding } from "@/lib/clinical/triage/assessment";
import { byUrgencyAndRule, urgencyRank } from "@/lib/clinical/triage/urgency";

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
  return [...latched.values()].toSorted(byUrgencyAndRule);
}

const CLOCKS = ["deadline", "target", "bloodsBy", "emgBy", "firstLookBy"] as const;

function outweighs(latched: Finding, now: Finding): boolean {
  return (
    urgencyRank(latched) < urgencyRank(now) ||
    CLOCKS.some((clock) => {
      const [before, after] = [latched[clock], now[clock]];
      return before !== null && after !== null && before < after;
    })
  );
}

function moreUrgent(a: Finding, b: Finding): Finding {
  return {
    ...(urgencyRank(a) <= urgencyRank(b) ? a : b),
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
