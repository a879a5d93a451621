import type { HistoryEvent } from "@/lib/clinical/history/event";
import { lastEntryDay } from "@/lib/clinical/snapshot/last-entry-day";
import type { Finalised } from "@/lib/clinical/snapshot/snapshot";
import { spreadSummary } from "@/lib/clinical/spread/spread-summary";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import { whySummary } from "@/lib/clinical/triage/explain/why-summary";
import { isoOrNull } from "@/lib/record/day-column";

/** What the cached columns are made of besides the assessment. */
export type Known = {
  /** Every event but those of days that are final. */
  events: readonly HistoryEvent[];
  finalised: Finalised;
  /** Of the evidence what `events` does not hold, with what corrects it and what took its place; some may be in both. */
  evidence: readonly HistoryEvent[];
};

/** What a referral repeats of the facts, so that the queue is one indexed query. */
export function cachedColumns(
  current: Assessment,
  latched: readonly Finding[],
  { events, finalised, evidence }: Known,
) {
  return {
    tier: current.tier,
    band: current.band,
    topTier: current.findings[0]?.tier ?? ("self-care" as const),
    information: current.information,
    place: current.place,
    orderKey: current.orderKey,
    targetOn: isoOrNull(current.target),
    deadlineOn: isoOrNull(current.deadline),
    overdue: current.overdue,
    firstLookBy: isoOrNull(current.firstLookBy),
    reviewOn: isoOrNull(current.reviewOn),
    bloodsBy: isoOrNull(current.bloodsBy),
    emgBy: isoOrNull(current.emgBy),
    nextChangeOn: isoOrNull(current.nextChangeOn),
    reasons: reasonsOf(current.findings),
    labels: [...current.labels],
    latched,
    lastEntryOn: isoOrNull(lastEntryDay(events, finalised.lastEntryOn)),
    spread: spreadSummary({ events }, current.asOf, finalised.spread),
    why: whySummary(current, [...events, ...evidence]),
  };
}

/** "Nothing above applies" stays a finding, but is no reason for a place that something above gives. */
function reasonsOf(findings: readonly Finding[]): string[] {
  const above = findings.filter(({ tier }) => tier !== "self-care");
  return [...new Set((above.length > 0 ? above : findings).map(({ rule }) => rule))];
}
