import type { Context } from "./grammar";
import type { Found } from "./pattern";
import type { Token } from "./tokens";

const CLOSE_WORDS = 4;
const WORDS_AFTER = 2;

/** Whether a context's signs speak of what was found at a place of a sentence; `signs` are where the sentence has them. */
export type Reaches = (found: Pick<Found, "from">) => boolean;

/** The nearest sign before a match decides, so that the cost of a match does not grow with the signs. */
export function reachesOf(
  signs: readonly Found[],
  tokens: readonly Token[],
  {
    reach,
    turns,
    unlessBetween,
  }: Pick<Context, "reach" | "unlessBetween"> & { turns: readonly Found[] },
): Reaches {
  if (signs.length === 0) return () => false;
  if (reach === "within") {
    const within = new Set(signs.flatMap(({ from, to }) => placesBetween(from, to + WORDS_AFTER)));
    return ({ from }) => within.has(from);
  }
  const turning = new Set(turns.map((turn) => turn.from));
  const between = new Set(unlessBetween);
  const ends = new Set(signs.map(({ to }) => to));
  const lastEnd = lastBefore(tokens, (at) => ends.has(at));
  const lastTurn = lastBefore(tokens, (at) => turning.has(at));
  const lastComma = lastBefore(tokens, (at) => tokens[at]?.afterComma ?? false);
  const lastBetween = lastBefore(tokens, (at) => between.has(tokens[at]?.word ?? ""));
  const lastSign = lastEnd(tokens.length + 1) ?? 0;
  return ({ from }) => {
    if (reach === "anywhere" && lastSign > from) return true;
    const end = lastEnd(from + 1);
    if (end === null) return false;
    const isSince = (last: number | null) => last !== null && last >= end;
    if (isSince(lastTurn(from + 1)) || isSince(lastBetween(from + 1))) return false;
    return reach !== "close" || (from - end <= CLOSE_WORDS && !isSince(lastComma(from + 1)));
  };
}

/** Gives the last place before another at which something holds; null where there is none. */
function lastBefore(
  tokens: readonly Token[],
  holds: (at: number) => boolean,
): (before: number) => number | null {
  const last: (number | null)[] = [null];
  for (let at = 0; at <= tokens.length; at += 1) last.push(holds(at) ? at : (last[at] ?? null));
  return (before) => last[before] ?? null;
}

function placesBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
