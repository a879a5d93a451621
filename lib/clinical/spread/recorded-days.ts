import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";

/** Days on which something is known of the twitching, each with whether it twitched. Every other day is a gap. */
export function recordedDays(events: readonly HistoryEvent[]): ReadonlyMap<Day, boolean> {
  const days = new Map<Day, boolean>();
  for (const event of events) {
    if (event.kind === "twitch") days.set(event.day, true);
    if (event.kind === "no-twitch" && !days.has(event.day)) days.set(event.day, false);
  }
  return days;
}
