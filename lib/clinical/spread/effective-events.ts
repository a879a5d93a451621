import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";

/** What a correction takes back. An answer stays: once given it still counts. */
const TAKEN_BACK: ReadonlySet<HistoryEvent["kind"]> = new Set([
  "twitch",
  "no-twitch",
  "onset",
  "area-answer",
  "clinician-sighting",
]);

/** The events that hold on `asOf`, oldest first: none dated later, and no place or date that a correction took back. */
export function effectiveEvents(history: History, asOf: Day): readonly HistoryEvent[] {
  const held = history.events.filter((event) => event.day <= asOf);
  const corrected = new Set(
    held.flatMap((event) => (event.kind === "correction" ? [event.corrects] : [])),
  );
  return held
    .filter((event) => !(TAKEN_BACK.has(event.kind) && corrected.has(event.id)))
    .toSorted(compare);
}

/** One order, whatever order the events came in. */
function compare(one: HistoryEvent, other: HistoryEvent): number {
  return one.day - other.day || one.recordedOn - other.recordedOn || (one.id < other.id ? -1 : 1);
}
