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

/** An event beside its day, since events of many kinds are slow to compare. */
type Dated = { day: Day; event: HistoryEvent };

/** The events until `asOf` in one order, whatever order they came in. */
export function inOrder(events: readonly HistoryEvent[], asOf: Day): OrderedEvents {
  const until: Dated[] = [];
  const late: HistoryEvent[] = [];
  let corrected: Set<string> | null = null;
  let latest: Dated | null = null;
  let isSorted = true;
  for (const event of events) {
    const { day } = event;
    if (day > asOf) continue;
    if (event.recordedOn > day) late.push(event);
    if (event.kind === "correction") {
      corrected ??= new Set();
      corrected.add(event.corrects);
    }
    const dated = { day, event };
    if (latest !== null && compare(latest, dated) > 0) isSorted = false;
    latest = dated;
    until.push(dated);
  }
  if (!isSorted) until.sort(compare);
  return { events: until.map(({ event }) => event), corrected: corrected ?? NONE, late };
}

function compare(a: Dated, b: Dated): number {
  return a.day - b.day || compareOfOneDay(a.event, b.event);
}

function compareOfOneDay(a: HistoryEvent, b: HistoryEvent): number {
  return a.recordedOn - b.recordedOn || (a.id < b.id ? -1 : Number(a.id > b.id));
}
