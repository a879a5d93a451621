/**
 * Of the notes with an emergency in them, the share that the watch finds, by language: the lowest that was measured of a
 * stranger's notes at first sight (docs/words-in-notes.md), rounded down.
 */
const MEASURED_RECALL: ReadonlyMap<string, number> = new Map([["en", 0.68]]);

/** 0 for a language that nobody has measured. */
export function measuredRecall(language: string): number {
  return MEASURED_RECALL.get(language) ?? 0;
}
