import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { patientDate, patientMonth } from "./patient-date";

test("a day is said with its weekday, or with its year where it may be long ago", () => {
  expect(patientDate("en-GB", dayFromIso("2026-11-24"))).toBe("Tuesday 24 November");
  expect(patientDate("en-GB", dayFromIso("2024-02-29"), { withYear: true })).toBe(
    "29 February 2024",
  );
});

test("of a date whose day is not known only the month is said", () => {
  expect(patientMonth("en-GB", dayFromIso("2026-01-01"))).toBe("January 2026");
});
