import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";

/** A history in the order in which it is walked through. */
export type OrderedEvents = {
  events: readonly HistoryEvent[];
  /** Ids of events that a correction took back. */
  corrected: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();
export const NO_EVENTS: OrderedEvents = { events: [], corrected: NONE };

/** The events until `asOf` in one order, whatever order they came in. */
export function inOrder(events: readonly HistoryEvent[], asOf: Day): OrderedEvents {
  const until = sorted(events.filter((event) => event.day <= asOf));
  return { events: until, corrected: correctedIds(until) };
}

function sorted(events: HistoryEvent[]): readonly HistoryEvent[] {
  for (let index = 1; index < events.length; index += 1) {
    const before = events[index - 1];
    const after = events[index];
    if (before && after && compare(before, after) > 0) return events.sort(compare);
  }
  return events;
}

function compare(a: HistoryEvent, b: HistoryEvent): number {
  return a.day - b.day || a.recordedOn - b.recordedOn || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function correctedIds(events: readonly HistoryEvent[]): ReadonlySet<string> {
  let ids: Set<string> | null = null;
  for (const event of events) {
    if (event.kind !== "correction") continue;
    ids ??= new Set();
    ids.add(event.corrects);
  }
  return ids ?? NONE;
}
