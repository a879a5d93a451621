import type { Missing } from "../assessment";

/** The serious items that are not known, each once. A note that waits is none of them: it is read, not asked for. */
export function seriousUnknowns(missing: readonly Missing[]): readonly string[] {
  const serious = missing.filter(
    ({ item, weight }) => weight === "hard" && item !== "emergency-words-unread",
  );
  return [...new Set(serious.map(({ item }) => item))];
}
