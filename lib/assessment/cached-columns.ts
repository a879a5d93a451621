import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { spreadGlance } from "@/lib/clinical/spread/spread-glance";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import { whyGlance } from "@/lib/clinical/triage/why-glance";

/** What a referral repeats of the facts, so that the queue is one indexed query. */
export function cachedColumns(
  stands: Assessment,
  held: readonly Finding[],
  events: readonly HistoryEvent[],
) {
  return {
    tier: stands.tier,
    band: stands.band,
    information: stands.information,
    place: stands.place,
    orderKey: stands.orderKey,
    targetOn: isoOrNull(stands.target),
    deadlineOn: isoOrNull(stands.deadline),
    overdue: stands.overdue,
    firstLookBy: isoOrNull(stands.firstLookBy),
    reviewOn: isoOrNull(stands.reviewOn),
    bloodsBy: isoOrNull(stands.bloodsBy),
    emgBy: isoOrNull(stands.emgBy),
    nextChangeOn: isoOrNull(stands.nextChangeOn),
    reasons: reasonsOf(stands.findings),
    labels: [...stands.labels],
    held,
    lastEntryOn: isoOrNull(lastEntryDay(events)),
    spread: spreadGlance({ events }, stands.asOf),
    why: whyGlance(stands, events),
  };
}

/** "Nothing above applies" stays a finding, but is no reason for a place that something above gives. */
function reasonsOf(findings: readonly Finding[]): string[] {
  const above = findings.filter(({ tier }) => tier !== "self-care");
  return [...new Set((above.length > 0 ? above : findings).map(({ rule }) => rule))];
}

/** The newest day about which the patient wrote in the journal; null before the first entry. */
function lastEntryDay(events: readonly HistoryEvent[]): Day | null {
  let last: Day | null = null;
  for (const { kind, day } of events) {
    const isEntry = kind === "twitch" || kind === "no-twitch" || kind === "safety";
    if (isEntry && (last === null || day > last)) last = day;
  }
  return last;
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}
