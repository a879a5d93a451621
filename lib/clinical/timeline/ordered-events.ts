import { areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { CorrectionEvent, HistoryEvent } from "../history/event";

/** A history in the order in which it is walked through, and what of it changes what was before. */
export type OrderedEvents = {
  events: readonly HistoryEvent[];
  /** Ids of events that a correction took back. */
  corrected: ReadonlySet<string>;
  corrections: readonly CorrectionEvent[];
  /** Those that were recorded after the day of which they say something. */
  late: readonly HistoryEvent[];
};

const NONE: ReadonlySet<string> = new Set();
export const NO_EVENTS: OrderedEvents = {
  events: [],
  corrected: NONE,
  corrections: [],
  late: [],
};

/** The events until `asOf` in one order, whatever order they came in. */
export function inOrder(all: readonly HistoryEvent[], asOf: Day): OrderedEvents {
  const events = sorted(all.filter(({ day }) => day <= asOf));
  const corrections: CorrectionEvent[] = [];
  const late: HistoryEvent[] = [];
  for (const event of events) {
    if (event.recordedOn > event.day) late.push(event);
    if (event.kind === "correction") corrections.push(event);
  }
  const corrected =
    corrections.length === 0 ? NONE : new Set(corrections.map(({ corrects }) => corrects));
  return { events, corrected, corrections, late };
}

/** The events of the days after `after` until `until` that were recorded by a day. */
export function recordedWithin(
  events: readonly HistoryEvent[],
  { after, until, recordedBy }: { after: Day; until: Day; recordedBy: Day },
): readonly HistoryEvent[] {
  const found: HistoryEvent[] = [];
  for (let index = firstAfter(events, after); index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined || event.day > until) break;
    if (event.recordedOn <= recordedBy) found.push(event);
  }
  return found;
}

/** The index of the first of some dated things, in their order, after a day; their number where none is. */
export function firstAfter(dated: readonly { day: Day }[], day: Day): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.day ?? day) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Keyed = { day: Day; recordedOn: Day; reads: number; id: string; event: HistoryEvent };

/** The kinds whose order within a day means something, as they are walked through: a question about a place follows the place. */
const IN_ORDER: readonly HistoryEvent["kind"][] = ["clinician-sighting", "twitch", "area-answer"];

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

/**
 * A text can be read on the day on which it came: what reads follows what is read. Ids are random, so that places
 * of one day have an order of their own, and nothing else of a day has any.
 */
function compare(a: Keyed, b: Keyed): number {
  return (
    a.day - b.day ||
    a.recordedOn - b.recordedOn ||
    a.reads - b.reads ||
    withinDay(a.event, b.event) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

function withinDay(a: HistoryEvent, b: HistoryEvent): number {
  if (a.kind !== b.kind) return IN_ORDER.indexOf(a.kind) - IN_ORDER.indexOf(b.kind);
  if (!("area" in a && "area" in b)) return 0;
  const [one, other] = [areaKey(a.area), areaKey(b.area)];
  return one < other ? -1 : Number(one > other);
}
