import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";

/** A history in the order in which it is walked through. */
export type OrderedEvents = {
  events: readonly HistoryEvent[];
  /** Ids of events that a correction took back. */
  corrected: ReadonlySet<string>;
  /** Those that were recorded after the day that they tell of. */
  late: readonly HistoryEvent[];
};

const NONE: ReadonlySet<string> = new Set();
export const NO_EVENTS: OrderedEvents = { events: [], corrected: NONE, late: [] };

/** The events until `asOf` in one order, whatever order they came in. */
export function inOrder(events: readonly HistoryEvent[], asOf: Day): OrderedEvents {
  const until: HistoryEvent[] = [];
  const late: HistoryEvent[] = [];
  let corrected: Set<string> | null = null;
  let isSorted = true;
  let latest: HistoryEvent | null = null;
  for (const event of events) {
    const { day } = event;
    if (day > asOf) continue;
    if (event.recordedOn > day) late.push(event);
    if (event.kind === "correction") {
      corrected ??= new Set();
      corrected.add(event.corrects);
    }
    if (latest !== null && compare(latest, event) > 0) isSorted = false;
    latest = event;
    until.push(event);
  }
  if (!isSorted) until.sort(compare);
  return { events: until, corrected: corrected ?? NONE, late };
}

/** A text can be read on the day on which it came: what reads follows what is read, and nothing else of a day has an order. */
function compare(a: HistoryEvent, b: HistoryEvent): number {
  return (
    a.day - b.day ||
    a.recordedOn - b.recordedOn ||
    Number(a.kind === "text-read") - Number(b.kind === "text-read") ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
