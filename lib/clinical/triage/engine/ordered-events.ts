import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";

const NONE: ReadonlySet<string> = new Set();

/** The events until `asOf` in one order, whatever order they came in. */
export function inOrder(events: readonly HistoryEvent[], asOf: Day): readonly HistoryEvent[] {
  const until = events.filter((event) => event.day <= asOf);
  for (let index = 1; index < until.length; index += 1) {
    const before = until[index - 1];
    const after = until[index];
    if (before && after && compare(before, after) > 0) return until.sort(compare);
  }
  return until;
}

function compare(a: HistoryEvent, b: HistoryEvent): number {
  return a.day - b.day || a.recordedOn - b.recordedOn || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Ids of the events that a correction among them took back. */
export function correctedIds(events: readonly HistoryEvent[]): ReadonlySet<string> {
  let ids: Set<string> | null = null;
  for (const event of events) {
    if (event.kind !== "correction") continue;
    ids ??= new Set();
    ids.add(event.corrects);
  }
  return ids ?? NONE;
}
