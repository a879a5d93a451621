import { expect, test } from "vitest";
import { stepLine, stepsOf } from "./step-line";

const DAYS = [
  { day: 0, count: 1, isRecorded: true },
  { day: 1, count: 1, isRecorded: false },
  { day: 2, count: 1, isRecorded: false },
  { day: 3, count: 2, isRecorded: true },
];
const drawn = stepLine(DAYS, {
  x: (day) => day * 10,
  y: (count) => 40 - count * 10,
  colour: "series-1",
});

test("a count is carried through days without a record by a thinner line, and rises on its day", () => {
  expect(drawn.map(({ d, stroke }) => ({ d, stroke }))).toEqual([
    { d: "M10 30H30", stroke: "series-1" },
    { d: "M0 30H10M30 30V20M30 20H40", stroke: "series-1" },
  ]);
  const [carried, full] = drawn;
  expect(carried?.width).toBeLessThan((full?.width ?? 0) / 2);
});

test("a step is a day on which the count rose; what began before the first day has none", () => {
  expect(stepsOf(DAYS, [0, 3]).map(({ day }) => day)).toEqual([0, 3]);
  expect(stepsOf(DAYS, [-20, 3]).map(({ day }) => day)).toEqual([3]);
});
