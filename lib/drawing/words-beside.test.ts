import { expect, test } from "vitest";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import { FIGURE_BOXES } from "@/lib/clinical/body/figure";
import { bodyFigure } from "./body-figure";
import { type DrawnText, flatItems } from "./drawing";

const LABELS = {
  head: "Head",
  front: "Front",
  back: "Back",
  left: "Left",
  right: "Right",
  "all-over": "All over",
};
const SIZES = { word: 24, mark: 23 } as const;
const mark = (index: number) => {
  const area = AREAS[index];
  if (area === undefined) throw new Error("no such area");
  return {
    key: areaKey(area),
    amount: 2,
    isWeak: false,
    isThinner: false,
    isConfirmed: true,
    word: String(index + 1),
  } as const;
};
const ALL = AREAS.map((_area, index) => mark(index));
const numbersOf = (marks: typeof ALL) =>
  flatItems(bodyFigure(marks, LABELS, { sizes: SIZES, words: "beside" })).filter(
    (item): item is DrawnText => item.kind === "text" && /^\d+$/.test(item.text),
  );

test.each([1, 3, 8])(
  "%d numbers stand beside the body once each, none on another or beyond its drawing",
  (count) => {
    const step = Math.floor(ALL.length / count);
    const numbers = numbersOf(ALL.filter((_mark, index) => index % step === 0).slice(0, count));
    expect(numbers).toHaveLength(count);
    const radius = SIZES.mark * 0.75;
    const met = numbers.flatMap((one, index) =>
      numbers
        .slice(index + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < radius * 2)
        .map((other) => `${one.text} on ${other.text}`),
    );
    expect(met).toEqual([]);
    const right = FIGURE_BOXES.back.x + FIGURE_BOXES.back.width;
    expect(numbers.filter(({ x }) => x < radius || x > right - radius)).toEqual([]);
  },
);

test("where no room is left beside the body, a number stands on its area, and none is left out", () => {
  expect(new Set(numbersOf(ALL).map(({ text }) => text)).size).toBe(ALL.length);
});
