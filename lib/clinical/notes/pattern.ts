import type { Token } from "./tokens";

type Entry = readonly string[];
/** `options`: by their first word. */
type Step =
  | { kind: "gap"; most: number }
  | { kind: "words"; options: ReadonlyMap<string, readonly Entry[]> };

const END = "$";
export const COMMA = ",";

export type Pattern = readonly Step[];
/** Where a pattern was found: from the word at `from` up to, not with, the word at `to`. */
export type Found = { from: number; to: number };

export type Lists = Readonly<Record<string, readonly string[]>>;

/** The pattern that its line in a grammar describes; a list that does not exist is thrown. */
export function pattern(line: string, lists: Lists): Pattern {
  return line.split(" ").map((part): Step => {
    if (part.startsWith("..")) return { kind: "gap", most: Number(part.slice(2)) };
    const options = part.split("|").flatMap((option): readonly Entry[] => {
      if (!option.startsWith("@")) return [option.split("_")];
      const list = lists[option.slice(1)];
      if (list === undefined) throw new Error(`no list ${option} for "${line}"`);
      return list.map((entry) => entry.split(" "));
    });
    return { kind: "words", options: byKey(options, ([first = ""]) => [first]) };
  });
}

/** All words that patterns know. */
export function wordsOf(patterns: readonly Pattern[]): ReadonlySet<string> {
  return new Set(
    patterns.flatMap((steps) =>
      steps.flatMap((step) => (step.kind === "words" ? [...step.options.values()].flat(2) : [])),
    ),
  );
}

/** The patterns by the word that they begin with. */
export function byFirstWord<Item extends { steps: Pattern }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  return byKey(items, ({ steps: [first] }) => {
    if (first?.kind !== "words") throw new Error("a pattern that begins with a gap");
    return [...first.options.keys()];
  });
}

function byKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [item]);
      else same.push(item);
    }
  }
  return index;
}

/**
 * Where a pattern that begins at a word ends, the earliest end; null where it does not match. Its cost is bound by
 * the pattern, not by the text.
 */
export function endAt(
  steps: Pattern,
  tokens: readonly Token[],
  { from, barriers }: { from: number; barriers: ReadonlySet<string> },
): number | null {
  let ends = new Set([from]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of ends) {
      if (step.kind === "gap") {
        next.add(at);
        for (let skipped = 1; skipped <= step.most; skipped += 1) {
          if (barriers.has(tokens[at + skipped - 1]?.word ?? "")) break;
          next.add(at + skipped);
        }
        continue;
      }
      if (at === tokens.length && step.options.has(END)) next.add(at);
      if (tokens[at]?.afterComma && step.options.has(COMMA)) next.add(at);
      for (const entry of step.options.get(tokens[at]?.word ?? "") ?? []) {
        if (entry.every((word, index) => tokens[at + index]?.word === word)) {
          next.add(at + entry.length);
        }
      }
    }
    if (next.size === 0) return null;
    ends = next;
  }
  return Math.min(...ends);
}
