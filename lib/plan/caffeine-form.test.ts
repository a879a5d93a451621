import { expect, test } from "vitest";
import { codesOf } from "@/lib/forms/testing/codes-of";
import { CAFFEINE_PROBLEMS, caffeineForm } from "./caffeine-form";

function read(fields: Record<string, string[]>) {
  return codesOf(caffeineForm, fields, CAFFEINE_PROBLEMS);
}

const DAYS = { days: ["10"] };

test("cups, drinks and milligrams are added up, a blank as none", () => {
  expect(read({ ...DAYS, "coffee-cups": ["2,5"], "energy-drinks": ["1"] })).toEqual({
    outcome: "read",
    value: { baselineMg: 330, days: 10 },
  });
  expect(read({ days: ["7"], "caffeine-mg": [" 250 "] })).toEqual({
    outcome: "read",
    value: { baselineMg: 250, days: 7 },
  });
});

const CUPS = { "coffee-cups": ["2"] };
const REFUSED: [Record<string, string[]>, Record<string, string>][] = [
  [{}, { "coffee-cups": "amount-missing", days: "days-missing" }],
  [{ ...DAYS, "caffeine-mg": ["1,200"] }, { "caffeine-mg": "amount-unreadable" }],
  [{ ...DAYS }, { "coffee-cups": "amount-missing" }],
  [{ ...DAYS, "coffee-cups": ["0"] }, { "coffee-cups": "amount-missing" }],
  [{ ...DAYS, "coffee-cups": ["two"] }, { "coffee-cups": "amount-unreadable" }],
  [{ ...DAYS, "energy-drinks": ["-1"] }, { "energy-drinks": "amount-unreadable" }],
  [{ ...DAYS, "coffee-cups": ["31"] }, { "coffee-cups": "too-much" }],
  [{ ...DAYS, "energy-drinks": ["21"] }, { "energy-drinks": "too-much" }],
  [{ ...DAYS, "caffeine-mg": ["3001"] }, { "caffeine-mg": "too-much" }],
  [CUPS, { days: "days-missing" }],
  [{ ...CUPS, days: ["6"] }, { days: "days-missing" }],
  [{ ...CUPS, days: ["11"] }, { days: "days-missing" }],
  [{ ...CUPS, days: ["7", "8"] }, { days: "days-missing" }],
];

test.each(REFUSED)("%j is refused beside its field: %j", (fields, problems) => {
  expect(read(fields)).toEqual(problems);
});
