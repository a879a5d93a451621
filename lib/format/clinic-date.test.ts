import { expect, test } from "vitest";

import { dayFromIso } from "@/lib/clinical/calendar/day";

import { ageOn, clinicDate, clockTime } from "./clinic-date";

test("a date names its month in letters", () => {
  expect(clinicDate(dayFromIso("1984-03-02"))).toBe("02-Mar-1984");
  expect(clinicDate(dayFromIso("2026-12-31"))).toBe("31-Dec-2026");
});

test.each([
  ["1984-03-02", "2026-03-01", 41],
  ["1984-03-02", "2026-03-02", 42],
  ["2008-02-29", "2026-02-28", 17],
  ["2008-02-29", "2026-03-01", 18],
])("someone born on %s is on %s aged %i", (birth, today, age) => {
  expect(ageOn(dayFromIso(birth), dayFromIso(today))).toBe(age);
});

test("midnight is 00:00 on the clinic's own clock", () => {
  expect(clockTime("Asia/Kathmandu", new Date("2026-03-01T18:15:00Z"))).toBe("00:00");
});
