import { type DrawnText, text } from "../drawing";
import { AXIS_SIZE, type Frame, lengthOf } from "./frame";

type Span = { from: number; to: number; y: number };
/** Where words may stand: before a point, or after it. */
type Place = { x: number; y: number; anchor: "start" | "end" };

const GAP = 4;
const LINE = 12;

/** Writes labels where none lies on another, nor beyond the lane; what has no place is not written. */
export function labelsApart({ left, right }: Frame) {
  const taken: Span[] = [];
  const isFree = (span: Span) =>
    span.from >= left &&
    span.to <= right &&
    !taken.some(
      (other) =>
        span.from < other.to + GAP &&
        other.from < span.to + GAP &&
        Math.abs(span.y - other.y) < LINE,
    );
  return {
    /** Keeps words away from a mark. */
    keepOff(from: number, to: number, y: number): void {
      taken.push({ from, to, y });
    },
    /** The first of the wordings in the first of its places that is free. */
    write(wordings: readonly string[], places: readonly Place[]): readonly DrawnText[] {
      for (const words of wordings) {
        const length = lengthOf(words, AXIS_SIZE);
        for (const { x, y, anchor } of places) {
          const from = anchor === "start" ? x : x - length;
          const span = { from, to: from + length, y };
          if (!isFree(span)) continue;
          taken.push(span);
          return [text(words, { x, y }, { size: AXIS_SIZE, anchor, colour: "ink-soft" })];
        }
      }
      return [];
    },
  };
}
