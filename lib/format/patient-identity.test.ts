import { expect, test } from "vitest";

import { dayFromIso } from "@/lib/clinical/calendar/day";

import { ageOf, initialsOf } from "./patient-identity";

test.each([
  ["2026-11-28", "2026-11-28", "months", 0],
  ["2026-10-29", "2026-11-28", "months", 0],
  ["2026-10-28", "2026-11-28", "months", 1],
  ["2024-11-29", "2026-11-28", "months", 23],
  ["2024-11-28", "2026-11-28", "years", 2],
  ["1984-03-02", "2026-03-01", "years", 41],
] as const)("born %s, on %s the age is read in %s: %i", (birthDate, today, unit, count) => {
  expect(ageOf({ birthDate }, dayFromIso(today))).toEqual({ unit, count });
});

test("without a birth date there is no age", () => {
  expect(ageOf({ birthDate: null }, 20_000)).toBeNull();
});

test.each([
  ["Marek Sandoval", "MS"],
  ["  Ana María de la Cruz ", "AC"],
  ["Cher", "C"],
  ["élodie o'brien", "ÉO"],
  ["E\u0301lodie ’t Hooft", "E\u0301H"],
  ["李 伟", "李伟"],
  ["", ""],
])("%j has the initials %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
