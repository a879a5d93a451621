import type { HistoryEvent, TextEvent } from "./event";

export type UnreadText = Extract<TextEvent, { kind: "text" }>;

/** The texts that nobody has read, oldest day first. */
export function unreadTexts(events: readonly HistoryEvent[]): readonly UnreadText[] {
  const read = new Set(events.flatMap((event) => (event.kind === "text-read" ? event.text : [])));
  return events
    .flatMap((event) => (event.kind === "text" && !read.has(event.id) ? event : []))
    .toSorted((one, other) => one.day - other.day);
}
