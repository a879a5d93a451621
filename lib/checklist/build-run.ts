import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { PageId } from "./pages";
import { type CurrentAnswer, emptyRun, type Run } from "./run";

/** What is current in a run after `events`, which are in the order in which they were recorded. */
export function buildRun(
  checklistId: string,
  pages: Iterable<PageId>,
  events: readonly HistoryEvent[],
): Run {
  const answers: Record<string, CurrentAnswer> = {};
  const safety: Record<string, string> = {};
  const corrected = new Set(
    events.flatMap((event) => (event.kind === "correction" ? [event.corrects] : [])),
  );
  const run = { ...emptyRun(checklistId), pages: new Set(pages), answers, safety };
  const places: Run["places"][number][] = [];
  let onset: Run["onset"] = null;
  for (const event of events) {
    if (event.kind === "answer") {
      const { id: eventId, value, since, sinceAccuracy, areas } = event;
      answers[event.question] = {
        eventId,
        value,
        since,
        ...(sinceAccuracy && { sinceAccuracy }),
        areas,
      };
    } else if (event.kind === "safety") {
      safety[event.group] = event.value;
    } else if (event.kind === "onset" && !corrected.has(event.id)) {
      onset = { eventId: event.id, onset: event.onset, accuracy: event.accuracy };
    } else if (event.kind === "twitch" && !corrected.has(event.id)) {
      places.push({ eventId: event.id, area: event.area });
    }
  }
  return { ...run, onset, places };
}
