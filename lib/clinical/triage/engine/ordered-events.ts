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
  return marked(sorted(events.filter(({ day }) => day <= asOf)));
}

/** What was recorded by the end of a day, and tells of that day or one before. */
export function recordedBy({ events }: OrderedEvents, end: Day): OrderedEvents {
  const known: HistoryEvent[] = [];
  for (const event of events) {
    if (event.day > end) break;
    if (event.recordedOn <= end) known.push(event);
  }
  return marked(known);
}

function marked(events: readonly HistoryEvent[]): OrderedEvents {
  let corrected: Set<string> | null = null;
  const late: HistoryEvent[] = [];
  for (const event of events) {
    if (event.recordedOn > event.day) late.push(event);
    if (event.kind !== "correction") continue;
    corrected ??= new Set();
    corrected.add(event.corrects);
  }
  return { events, corrected: corrected ?? NONE, late };
}

type Keyed = { day: Day; recordedOn: Day; reads: number; id: string; event: HistoryEvent };

/** Events have many shapes, which makes reading one slow, and a sort reads each many times: so it reads copies of the keys. */
function sorted(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  let latest: Keyed | null = null;
  let isSorted = true;
  const keyed = events.map((event): Keyed => {
    const { kind, day, recordedOn, id } = event;
    const next = { day, recordedOn, reads: Number(kind === "text-read"), id, event };
    if (latest !== null && compare(latest, next) > 0) isSorted = false;
    latest = next;
    return next;
  });
  return isSorted ? events : keyed.toSorted(compare).map(({ event }) => event);
}

/** A text can be read on the day on which it came: what reads follows what is read, and nothing else of a day has an order. */
function compare(a: Keyed, b: Keyed): number {
  return (
    a.day - b.day ||
    a.recordedOn - b.recordedOn ||
    a.reads - b.reads ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
