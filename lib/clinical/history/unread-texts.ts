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

/** In a language that is not known, or in which the watch misses too many emergencies; a picture or voice has none. */
export function isUnwatched(
  { watchRecall = 0 }: { watchRecall?: number | undefined },
  thresholds: { watchRecall: number },
): boolean {
  return !(watchRecall >= thresholds.watchRecall);
}
