import { describe, expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { BLOOD_TESTS } from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS } from "@/lib/clinical/history/event";
import { labUnit } from "@/lib/clinical/history/lab-units";
import { parseForm } from "@/lib/forms/parse-form";
import { codesOf } from "@/lib/forms/testing/codes-of";
import { confirmationOf } from "./blood-fields";
import { BLOOD_PROBLEMS, bloodResultsForm } from "./blood-results-form";

type Fields = Readonly<Record<string, string>>;

const DAY: Fields = { "takenOn-day": "24", "takenOn-month": "11", "takenOn-year": "2026" };
const POTASSIUM: Fields = { ...DAY, potassium: "3.1", "potassium-unit": "mmol/L" };
const CK: Fields = {
  ...DAY,
  "creatine-kinase": "1200",
  "creatine-kinase-unit": "U/L",
  "creatine-kinase-limit": "200",
};

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** The sample, or the problem of each field. */
function read(fields: Fields) {
  const parsed = codesOf(bloodResultsForm, formOf(fields), BLOOD_PROBLEMS);
  return parsed.value !== undefined ? parsed.value : parsed;
}

/** The one value that was read; the problems where none was. */
function only(fields: Fields) {
  const parsed = codesOf(bloodResultsForm, formOf(fields), BLOOD_PROBLEMS);
  return parsed.value !== undefined ? parsed.value.results[0] : parsed;
}

test("every unit that is offered is one that the rules read", () => {
  for (const test of LAB_TESTS) {
    for (const { unit } of BLOOD_TESTS[test].units) expect(labUnit(test, unit)).toBe(unit);
  }
});

describe("a value", () => {
  test.each([
    ["3.1", 3.1],
    ["3,1", 3.1],
    [" 3.1 ", 3.1],
    ["3", 3],
    ["3.125", 3.125],
  ])("typed as “%s” is read as %d", (typed, value) => {
    expect(only({ ...POTASSIUM, potassium: typed })).toMatchObject({ value });
  });

  test.each([
    "1e0",
    "0x3",
    "-3.1",
    "+3.1",
    "3.1 mmol/L",
    "> 3",
    "3.",
    ".5",
    "3 1",
    "3..1",
    "NaN",
    "Infinity",
    "٣",
    "0",
    "0,0",
    "12345678",
  ])("typed as “%s” is no number", (typed) => {
    expect(only({ ...POTASSIUM, potassium: typed })).toEqual({ potassium: "number" });
  });

  test.each(["1,200", "1.200", "12,000"])("of CK typed as “%s” can be two numbers", (typed) => {
    expect(only({ ...CK, "creatine-kinase": typed })).toEqual({ "creatine-kinase": "ambiguous" });
    expect(only({ ...CK, "creatine-kinase-limit": typed })).toEqual({
      "creatine-kinase-limit": "ambiguous",
    });
  });

  test("of which none is given is asked for, beside the day", () => {
    expect(read({})).toEqual({ takenOn: "takenOn", potassium: "noResult" });
    expect(only({ ...DAY, potassium: " ", "magnesium-unit": "unknown" })).toEqual({
      potassium: "noResult",
    });
  });

  test.each([
    { "creatine-kinase-limit": "200" },
    { "creatine-kinase-limit-unknown": "yes" },
    { "creatine-kinase-unit": "U/L" },
  ])("of which only the unit or the limit is given is not dropped: %o", (reported: Fields) => {
    expect(only({ ...POTASSIUM, ...reported })).toEqual({ "creatine-kinase": "valueMissing" });
  });

  test("that was not measured can be left out after its unit was chosen", () => {
    expect(read({ ...POTASSIUM, "creatine-kinase-unit": "unknown" })).toMatchObject({
      results: [{ test: "potassium" }],
    });
  });
});

describe("a unit", () => {
  test("must be chosen, or said not to be known, and is then none", () => {
    const { "potassium-unit": _unit, ...without } = POTASSIUM;
    expect(only(without)).toEqual({ "potassium-unit": "unit" });
    expect(only({ ...POTASSIUM, "potassium-unit": "mg/dL" })).toEqual({ "potassium-unit": "unit" });
    expect(only({ ...POTASSIUM, "potassium-unit": "unknown" })).toMatchObject({
      value: 3.1,
      unit: null,
    });
  });
});

describe("the laboratory's limit", () => {
  const { "creatine-kinase-limit": _limit, ...without } = CK;

  test("of CK must be given, or said not to be known, and is then none", () => {
    expect(only(without)).toEqual({ "creatine-kinase-limit": "limitMissing" });
    expect(only({ ...without, "creatine-kinase-limit-unknown": "yes" })).toEqual({
      test: "creatine-kinase",
      value: 1200,
      unit: "U/L",
      lowerLimit: null,
      upperLimit: null,
    });
    expect(only({ ...CK, "creatine-kinase-limit-unknown": "yes" })).toEqual({
      "creatine-kinase-limit": "limitTwice",
    });
    expect(only({ ...CK, "creatine-kinase-limit": "abc" })).toEqual({
      "creatine-kinase-limit": "limitNumber",
    });
  });

  test("of calcium may be left out", () => {
    const calcium = { ...DAY, "calcium-adjusted": "2.1", "calcium-adjusted-unit": "mmol/L" };
    expect(only(calcium)).toMatchObject({ lowerLimit: null, upperLimit: null });
    expect(only({ ...calcium, "calcium-adjusted-limit": "2,25" })).toMatchObject({
      lowerLimit: 2.25,
      upperLimit: null,
    });
  });
});

describe("what is hardly possible in its unit", () => {
  const odd = { ...POTASSIUM, potassium: "35" };
  const yes = (value: string, unit: string, limit = "") => confirmationOf({ value, unit, limit });

  test("is asked about with the bounds that it leaves, and kept where the report says so", () => {
    expect(parseForm(bloodResultsForm, formOf(odd), BLOOD_PROBLEMS)).toEqual({
      outcome: "refused",
      problems: {
        potassium: {
          code: "oddValue",
          values: { typed: "35", unit: "mmol/L", least: "1", most: "12" },
        },
      },
    });
    const confirmed = { ...odd, "potassium-confirmed": yes("35", "mmol/L") };
    expect(only(confirmed)).toMatchObject({ value: 35, unit: "mmol/L" });
  });

  test("stays asked about where the tick was for other words", () => {
    for (const other of ["yes", yes("36", "mmol/L"), yes("35", "mEq/L")]) {
      expect(only({ ...odd, "potassium-confirmed": other })).toHaveProperty("potassium");
    }
  });

  test("can be the limit alone", () => {
    const low = { ...CK, "creatine-kinase-limit": "3" };
    expect(only(low)).toEqual({ "creatine-kinase-limit": "oddLimit" });
    const confirmed = { ...low, "creatine-kinase-confirmed": yes("1200", "U/L", "3") };
    expect(only(confirmed)).toMatchObject({ upperLimit: 3 });
  });

  test.each<[string, string, string, boolean]>([
    ["potassium", "mmol/L", "1", false],
    ["potassium", "mmol/L", "0.9", true],
    ["potassium", "mEq/L", "12", false],
    ["potassium", "mEq/L", "12.1", true],
    ["calcium-adjusted", "mmol/L", "0.8", false],
    ["calcium-adjusted", "mmol/L", "0.79", true],
    ["calcium-adjusted", "mmol/L", "4", false],
    ["calcium-adjusted", "mmol/L", "9.5", true],
    ["magnesium", "mmol/L", "0.1", false],
    ["magnesium", "mmol/L", "0.09", true],
    ["magnesium", "mmol/L", "1.6", false],
    ["magnesium", "mmol/L", "1.9", true],
    ["creatine-kinase", "U/L", "5", false],
    ["creatine-kinase", "U/L", "2.9", true],
    ["creatine-kinase", "IU/L", "300000", false],
    ["creatine-kinase", "IU/L", "300001", true],
    ["creatine-kinase", "µkat/L", "0.1", false],
    ["creatine-kinase", "µkat/L", "5001", true],
  ])("%s in %s: %s", (test, unit, value, isOdd) => {
    const fields = { ...DAY, [test]: value, [`${test}-unit`]: unit };
    const answered = read({
      ...fields,
      ...(test === "creatine-kinase" && { "creatine-kinase-limit-unknown": "yes" }),
    });
    expect("results" in answered).toBe(!isOdd);
  });

  test("is nothing where the unit is not known", () => {
    expect(only({ ...odd, "potassium-unit": "unknown" })).toMatchObject({ value: 35, unit: null });
  });
});

test("a day that is none is refused, and one that is there is read with all values", () => {
  expect(only({ ...POTASSIUM, "takenOn-month": "13" })).toEqual({ takenOn: "takenOnReal" });
  expect(read({ ...POTASSIUM, ...CK })).toMatchObject({
    takenOn: dayFromIso("2026-11-24"),
    results: [{ test: "potassium" }, { test: "creatine-kinase" }],
  });
});

test("all that is wrong is said at once, in the order of the page", () => {
  const answered = read({ potassium: "x", magnesium: "0.7", "creatine-kinase": "300" });
  expect(Object.keys(answered)).toEqual([
    "takenOn",
    "potassium",
    "potassium-unit",
    "magnesium-unit",
    "creatine-kinase-unit",
    "creatine-kinase-limit",
  ]);
});
