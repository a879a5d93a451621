import { expect, test } from "vitest";

import { dayFromIso } from "@/lib/clinical/calendar/day";

import { instantIn, todayIn } from "./zoned-day";

test.each([
  ["Europe/London", "2026-06-30T22:59:59Z", "2026-06-30"],
  ["Europe/London", "2026-06-30T23:00:00Z", "2026-07-01"],
  ["Asia/Kathmandu", "2026-03-01T18:14:59Z", "2026-03-01"],
  ["Asia/Kathmandu", "2026-03-01T18:15:00Z", "2026-03-02"],
  ["America/New_York", "2026-01-01T04:59:59Z", "2025-12-31"],
  ["Pacific/Apia", "2026-01-01T11:00:00Z", "2026-01-02"],
])("in %s, %s is on %s", (zone, instant, day) => {
  expect(todayIn(zone, new Date(instant))).toBe(dayFromIso(day));
});

test("an unknown zone is an error, never some other day", () => {
  expect(() => todayIn("Mars/Olympus", new Date("2026-01-01T00:00:00Z"))).toThrow(RangeError);
});

test("a local time that a clock change skips is the later one", () => {
  const day = dayFromIso("2027-03-28");
  expect(instantIn("Europe/London", day, "01:30")).toEqual(new Date("2027-03-28T01:30:00Z"));
  expect(instantIn("Europe/London", day, "09:00")).toEqual(new Date("2027-03-28T08:00:00Z"));
});
