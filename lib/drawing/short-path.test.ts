import { expect, test } from "vitest";
import { AREA_SHAPES, FIGURE_LINES, FIGURE_OUTLINES } from "@/lib/clinical/body/figure";
import { shortPath } from "./short-path";

/** The points of a path, each from the edge, whichever way it counts. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let at: readonly [number, number] = [0, 0];
  for (const [, command = "", written = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (written.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isFromLast = command === command.toLowerCase();
    for (let index = 0; index < numbers.length; index += 2) {
      const [x = 0, y = 0] = numbers.slice(index);
      points.push(isFromLast ? [at[0] + x, at[1] + y] : [x, y]);
    }
    at = points.at(-1) ?? at;
  }
  return points;
}

test("each line of the figure goes through the same points, and takes two thirds of the letters at most", () => {
  const lines = [
    ...AREA_SHAPES.map(({ d }) => d),
    ...Object.values(FIGURE_OUTLINES),
    ...Object.values(FIGURE_LINES),
  ];
  for (const d of lines) {
    const [long, short] = [pointsOf(d), pointsOf(shortPath(d))];
    expect(short).toHaveLength(long.length);
    for (const [index, [x, y]] of long.entries()) {
      expect(short[index]?.[0]).toBeCloseTo(x, 1);
      expect(short[index]?.[1]).toBeCloseTo(y, 1);
    }
  }
  const letters = (each: readonly string[]) => each.join("").length;
  expect(letters(lines.map(shortPath)) / letters(lines)).toBeLessThan(2 / 3);
});

test("a line that is not closed, a second one, and a point on the left are kept", () => {
  expect(shortPath("M10 10 L0 10.5 C1 2 3 4 5 6 Z M1 1 L2 1")).toBe(
    "M10 10l-10 .5c1-8.5 3-6.5 5-4.5zM1 1l1 0",
  );
});
