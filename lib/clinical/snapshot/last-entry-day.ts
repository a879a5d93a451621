import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";

/** The newest day about which the patient wrote in the journal, at least `before`; null before the first entry. */
export function lastEntryDay(
  events: readonly HistoryEvent[],
  before: Day | null = null,
): Day | null {
  let last = before;
  for (const { kind, day } of events) {
    const isEntry = kind === "twitch" || kind === "no-twitch" || kind === "safety";
    if (isEntry && (last === null || day > last)) last = day;
  }
  return last;
}
