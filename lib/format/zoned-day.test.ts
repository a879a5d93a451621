import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";

import { dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";

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

test.each(["Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"])(
  "at any moment in %s it is the day that Temporal gives",
  (zone) => {
    const times = fc.date({
      min: new Date("1970-01-02T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, (now) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
        const day = instant.toZonedDateTimeISO(zone).toPlainDate();
        expect(isoFromDay(todayIn(zone, now))).toBe(day.toString());
      }),
    );
  },
);

test("an unknown zone is an error, never some other day", () => {
  expect(() => todayIn("Mars/Olympus", new Date("2026-01-01T00:00:00Z"))).toThrow(RangeError);
});

test("a local time that a clock change skips is the later one", () => {
  const day = dayFromIso("2027-03-28");
  expect(instantIn("Europe/London", day, "01:30")).toEqual(new Date("2027-03-28T01:30:00Z"));
  expect(instantIn("Europe/London", day, "09:00")).toEqual(new Date("2027-03-28T08:00:00Z"));
});
