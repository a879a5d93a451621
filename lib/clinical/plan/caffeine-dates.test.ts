import { expect, test } from "vitest";
import { CAFFEINE_SOURCES, caffeineAmount, cupsWithin } from "./caffeine-amount";
import { taperDates } from "./taper-dates";

test("a cup of coffee counts 100 mg, an energy drink 80 mg, and a packet what it says", () => {
  expect(CAFFEINE_SOURCES).toEqual({ "coffee-cups": 100, "energy-drinks": 80, "caffeine-mg": 1 });
  expect(caffeineAmount({ "coffee-cups": 2.5, "energy-drinks": 3, "caffeine-mg": 7 })).toBe(497);
  expect(caffeineAmount({ "coffee-cups": 0, "energy-drinks": 0, "caffeine-mg": 0 })).toBe(0);
});

test.each([
  [0, 0],
  [49, 0],
  [50, 0.5],
  [99, 0.5],
  [100, 1],
  [257, 2.5],
])("at most %i mg are %d cups, never more than the day's caffeine", (mg, cups) => {
  expect(cupsWithin(mg)).toBe(cups);
});

test("without a plan the first day of less is tomorrow, and the last day is zero", () => {
  const dates = taperDates(300, 7, { startedOn: null, today: 100 });
  expect(dates[0]).toEqual({ on: 101, atMostMg: 257 });
  expect(dates.at(-1)).toEqual({ on: 107, atMostMg: 0 });
  expect(taperDates(300, 7, { startedOn: null, today: 3 })[0]?.on).toBe(4);
});

test("while the plan's days of less last they keep their dates, and begin anew after the last", () => {
  const first = (today: number) => taperDates(300, 7, { startedOn: 100, today })[0]?.on;
  expect([100, 101, 106, 107].map(first)).toEqual([101, 101, 101, 101]);
  expect(first(108)).toBe(109);
});
