import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";

/** What a correction takes back whole. An answer stays: once given it still counts, without its date and places. */
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
    .flatMap((event) => (corrected.has(event.id) ? whatStays(event, held, corrected) : [event]))
    .toSorted(compare);
}

/** Nothing of an answer that was given again in its stead. */
function whatStays(
  event: HistoryEvent,
  held: readonly HistoryEvent[],
  corrected: ReadonlySet<string>,
): readonly HistoryEvent[] {
  if (TAKEN_BACK.has(event.kind)) return [];
  if (event.kind !== "answer") return [event];
  const isGivenAgain = held.some(
    (other) =>
      other.kind === "answer" &&
      other.question === event.question &&
      other.value === event.value &&
      other.day >= event.day &&
      !corrected.has(other.id),
  );
  return isGivenAgain ? [] : [{ ...event, since: null, areas: [] }];
}

/** One order, whatever order the events came in. */
function compare(one: HistoryEvent, other: HistoryEvent): number {
  return one.day - other.day || one.recordedOn - other.recordedOn || (one.id < other.id ? -1 : 1);
}
