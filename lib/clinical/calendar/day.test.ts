import { expect, test } from "vitest";
import { dayFromIso, earliestDay, isoFromDay, latestDay } from "./day";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2024-02-29", 19_782],
  ["2026-11-24", 20_781],
])("%s is day %i, and the other way round", (iso, day) => {
  expect(dayFromIso(iso)).toBe(day);
  expect(isoFromDay(day)).toBe(iso);
});

test.each(["", "2026", "2026-11", "2026-13-01", "2025-02-29", "2026-02-30", "24.11.2026", "soon"])(
  "%j is no calendar date, and is named in the refusal",
  (iso) => {
    expect(() => dayFromIso(iso)).toThrow(`not a calendar date: ${iso}`);
  },
);

test.each(["+02026-11-24", "2026-11-24 ", " 2026-11-24", "12026-11-24"])(
  "%j is a date in another form, and is refused",
  (iso) => {
    expect(() => dayFromIso(iso)).toThrow("not a calendar date");
  },
);

test("the earliest and the latest of days, of none, and of more than a call takes arguments", () => {
  expect([earliestDay([3, 1, 2]), latestDay([3, 1, 2])]).toEqual([1, 3]);
  expect([earliestDay([]), latestDay([])]).toEqual([null, null]);
  const many = Array.from({ length: 500_000 }, (_, day) => day);
  expect([earliestDay(many), latestDay(many)]).toEqual([0, 499_999]);
});
