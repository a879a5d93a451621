import { describe, expect, it } from "vitest";
import { dayFromIso } from "./day";
import { addWorkingDays, isWorkingDay, MONDAY_TO_FRIDAY, weekdayOf } from "./working-calendar";

const FRIDAY = dayFromIso("2026-11-20");

describe("weekdays", () => {
  it.each([
    ["2026-11-23", 1],
    ["2026-11-29", 7],
    ["1970-01-01", 4],
    ["1969-12-29", 1],
  ])("%s is weekday %i", (iso, weekday) => {
    expect(weekdayOf(dayFromIso(iso))).toBe(weekday);
  });
});

describe("working days", () => {
  it.each([
    [0, "2026-11-20"],
    [1, "2026-11-23"],
    [5, "2026-11-27"],
    [6, "2026-11-30"],
  ])("%i after a Friday", (count, iso) => {
    expect(addWorkingDays(FRIDAY, count, MONDAY_TO_FRIDAY)).toBe(dayFromIso(iso));
  });

  it("leave holidays out", () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: [dayFromIso("2026-11-23")] };
    expect(isWorkingDay(dayFromIso("2026-11-23"), calendar)).toBe(false);
    expect(addWorkingDays(FRIDAY, 1, calendar)).toBe(dayFromIso("2026-11-24"));
  });

  it("cannot be counted where nobody works", () => {
    expect(() => addWorkingDays(FRIDAY, 1, { weekdays: [], holidays: [] })).toThrow(
      "without a working day",
    );
  });
});
