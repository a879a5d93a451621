import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";

type Placed = Extract<HistoryEvent, { kind: "twitch" | "no-twitch" | "onset" | "area-answer" }>;

/**
 * The events that hold on `asOf`: none dated later, and no place or date that a correction took back.
 * Answers stay, corrected or not: an answer once given still counts.
 */
export function effectiveEvents(history: History, asOf: Day): readonly HistoryEvent[] {
  const held = history.events.filter((event) => event.day <= asOf);
  const corrected = new Set(
    held.flatMap((event) => (event.kind === "correction" ? [event.corrects] : [])),
  );
  return corrected.size === 0
    ? held
    : held.filter((event) => !(isPlaced(event) && corrected.has(event.id)));
}

function isPlaced(event: HistoryEvent): event is Placed {
  return (
    event.kind === "twitch" ||
    event.kind === "no-twitch" ||
    event.kind === "onset" ||
    event.kind === "area-answer"
  );
}
