/**
 * Of 100 notes with an emergency in them, how many the watch finds, by language: the lowest share that
 * docs/words-in-notes.md measures, rounded down.
 */
const MEASURED_RECALL: ReadonlyMap<string, number> = new Map([["en", 0.87]]);

/** 0 for a language that nobody has measured. */
export function measuredRecall(language: string): number {
  return MEASURED_RECALL.get(language) ?? 0;
}
