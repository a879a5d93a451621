import { expect, test } from "vitest";
import { z } from "zod";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { parseForm } from "./parse-form";
import { DATE_PROBLEMS, pastDay } from "./typed-day";

const TODAY = dayFromIso("2026-11-24");

function read(day: string, month: string, year: string, isDayNeeded = true) {
  const schema = z.object({ on: pastDay(TODAY, isDayNeeded) });
  const fields = { "on-day": [day], "on-month": [month], "on-year": [year] };
  const parsed = parseForm(schema, fields, DATE_PROBLEMS);
  if (parsed.outcome === "read") return parsed.value.on;
  return parsed.outcome === "refused" ? parsed.problems.on?.code : parsed.outcome;
}

test.each([
  ["24", "11", "2026", "2026-11-24", "day"],
  [" 1 ", "9", "2026", "2026-09-01", "day"],
  ["", "09", "2026", "2026-09-01", "month"],
  ["29", "2", "2024", "2024-02-29", "day"],
] as const)("%s/%s/%s is %s, to the %s", (day, month, year, iso, accuracy) => {
  expect(read(day, month, year)).toEqual({ day: dayFromIso(iso), accuracy });
});

test.each([
  ["3", "", "2026", "date-incomplete"],
  ["3", "4", "", "date-incomplete"],
  ["29", "2", "2026", "date-not-real"],
  ["0", "2", "2026", "date-not-real"],
  ["-1", "2", "2026", "date-not-real"],
  ["1", "13", "2026", "date-not-real"],
  ["1", "1", "26", "date-not-real"],
  ["one", "1", "2026", "date-not-real"],
  ["25", "11", "2026", "date-in-future"],
  ["1", "1", "1899", "date-too-old"],
  ["", "11", "2026", "date-day-needed"],
  ["", "10", "2026", "date-day-needed"],
])("%s/%s/%s is refused: %s", (day, month, year, problem) => {
  expect(read(day, month, year)).toBe(problem);
});

test("nothing typed is no date, not a refusal", () => {
  expect(read("", " ", "")).toBeNull();
});

test("where a month is enough, this month is its first day", () => {
  expect(read("", "11", "2026", false)).toEqual({
    day: dayFromIso("2026-11-01"),
    accuracy: "month",
  });
});
