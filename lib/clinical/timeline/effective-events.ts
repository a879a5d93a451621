import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { repeatedAnswers } from "../history/repeated-answers";
import { isTakenBackWhole } from "../history/taken-back";
import { inOrder, type OrderedEvent } from "./ordered-events";

/**
 * The events that are current on `asOf`, oldest first: none dated later, and no place or date that a correction took
 * back. Of two answers of one day the corrected one comes first, and one that was given again in its stead is left out.
 */
export function effectiveEvents(history: History, asOf: Day): readonly HistoryEvent[] {
  const { events, corrected } = inOrder(history.events, asOf);
  const repeated =
    corrected.size === 0 ? corrected : repeatedAnswers(events.map(({ event }) => event));
  const whatStays = ({ event }: OrderedEvent): readonly HistoryEvent[] => {
    if (!corrected.has(event.id)) return [event];
    if (isTakenBackWhole(event) || repeated.has(event.id)) return [];
    return event.kind === "answer" ? [{ ...event, since: null, areas: [] }] : [event];
  };
  const correctedFirst = (one: HistoryEvent, other: HistoryEvent) =>
    one.day - other.day ||
    one.recordedOn - other.recordedOn ||
    Number(corrected.has(other.id)) - Number(corrected.has(one.id)) ||
    (one.id < other.id ? -1 : 1);
  return events.flatMap(whatStays).toSorted(correctedFirst);
}
