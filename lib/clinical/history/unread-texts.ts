import type { HistoryEvent, TextEvent } from "./event";

export type UnreadText = Extract<TextEvent, { kind: "text" }>;

/** The texts that nobody has read, oldest day first. */
export function unreadTexts(events: readonly HistoryEvent[]): readonly UnreadText[] {
  const undone = new Set(
    events.flatMap((event) => (event.kind === "correction" ? event.corrects : [])),
  );
  const read = new Set(
    events.flatMap((event) =>
      event.kind === "text-read" && !undone.has(event.id) ? event.text : [],
    ),
  );
  return events
    .flatMap((event) => (event.kind === "text" && !read.has(event.id) ? event : []))
    .toSorted((one, other) => one.day - other.day);
}
