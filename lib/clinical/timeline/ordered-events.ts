import { areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { CorrectionEvent, DecisionEvent, HistoryEvent } from "../history/event";

/**
 * An event and, beside it, what is read of it many times on the way: events have many shapes, and of one shape alone that
 * reading is quick.
 */
export type OrderedEvent = {
  readonly day: Day;
  readonly recordedOn: Day;
  readonly id: string;
  readonly event: HistoryEvent;
};

/** A history in the order in which it is walked through, and what of it changes what was before. */
export type OrderedEvents = {
  events: readonly OrderedEvent[];
  /** Ids of events that a correction took back. */
  corrected: ReadonlySet<string>;
  corrections: readonly CorrectionEvent[];
  decisions: readonly DecisionEvent[];
  /** Those that were recorded after the day of which they say something. */
  late: readonly OrderedEvent[];
};

const NONE: ReadonlySet<string> = new Set();

/** The events until `asOf` in one order, whatever order they came in. */
export function inOrder(all: readonly HistoryEvent[], asOf: Day): OrderedEvents {
  const events: OrderedEvent[] = [];
  const corrections: CorrectionEvent[] = [];
  const decisions: DecisionEvent[] = [];
  const late: OrderedEvent[] = [];
  let isSorted = true;
  for (const event of all) {
    const { id, day, recordedOn, kind } = event;
    if (day > asOf) continue;
    const ordered = { day, recordedOn, id, event };
    const last = events.at(-1);
    if (last !== undefined && compare(last, ordered) > 0) isSorted = false;
    events.push(ordered);
    if (recordedOn > day) late.push(ordered);
    if (kind === "correction") corrections.push(event);
    if (kind === "decision") decisions.push(event);
  }
  if (!isSorted) events.sort(compare);
  const corrected =
    corrections.length === 0 ? NONE : new Set(corrections.map(({ corrects }) => corrects));
  return { events, corrected, corrections, decisions, late };
}

/** The events of the days after `after` until `until` that were recorded by a day. */
export function recordedWithin(
  events: readonly OrderedEvent[],
  { after, until, recordedBy }: { after: Day; until: Day; recordedBy: Day },
): readonly OrderedEvent[] {
  const found: OrderedEvent[] = [];
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

/** The kinds whose order within a day means something, as they are walked through: a question about a place follows the place. */
const IN_ORDER: readonly HistoryEvent["kind"][] = ["clinician-sighting", "twitch", "area-answer"];

/**
 * A text can be read on the day on which it came: what reads follows what is read. Ids are random, so that places
 * of one day have an order of their own, and nothing else of a day has any.
 */
function compare(a: OrderedEvent, b: OrderedEvent): number {
  return (
    a.day - b.day ||
    a.recordedOn - b.recordedOn ||
    Number(a.event.kind === "text-read") - Number(b.event.kind === "text-read") ||
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
