import fc from "fast-check";
import { expect, test } from "vitest";
import { timeUsed } from "./time-used";

test("half of the time is used in the middle of it", () => {
  expect(timeUsed(100, 120, 110)).toBe(0.5);
});

test("none is used on the first day, and all on the last and on every day after it", () => {
  expect([100, 120, 121, 400].map((today) => timeUsed(100, 120, today))).toEqual([0, 1, 1, 1]);
});

test("it is a share, whatever the days, one that lies before the first included", () => {
  const day = fc.integer({ min: 10_000, max: 30_000 });
  fc.assert(
    fc.property(day, day, day, (from, to, today) => {
      const used = timeUsed(from, to, today);
      expect(used).toBeGreaterThanOrEqual(0);
      expect(used).toBeLessThanOrEqual(1);
    }),
  );
});
