import { z } from "zod";
import { BLOOD_TESTS, UNIT_UNKNOWN } from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS, type LabTest } from "@/lib/clinical/history/event";
import { refuse, typed } from "@/lib/forms/fields";
import { day } from "@/lib/forms/typed-day";
import { isAmbiguous } from "@/lib/forms/typed-number";
import {
  bloodFields,
  confirmationOf,
  isOdd,
  oddOf,
  resultNumber,
  type TypedBlood,
} from "./blood-fields";
import type { BloodResult } from "./record-blood-results";

/** Their words are in messages/en/blood-results.json. */
export const BLOOD_PROBLEMS = [
  "takenOn",
  "takenOnReal",
  "noResult",
  "number",
  "ambiguous",
  "unit",
  "valueMissing",
  "limitNumber",
  "limitMissing",
  "limitTwice",
  "oddValue",
  "oddLimit",
] as const;
type BloodProblem = (typeof BLOOD_PROBLEMS)[number];

type Fields = Readonly<Record<string, string>>;
type Report = (
  field: string,
  problem: BloodProblem,
  values?: Readonly<Record<string, string>>,
) => void;

const NAMES = LAB_TESTS.flatMap((test) => Object.values(bloodFields(test)));

const results = z
  .object(Object.fromEntries(NAMES.map((name) => [name, typed])))
  .transform((fields, context) => {
    const read = LAB_TESTS.map((test) =>
      resultOf(test, fields, (field, problem, values = {}) =>
        refuse(context, problem, { field, values }),
      ),
    );
    if (read.every((each) => each === "blank")) {
      refuse(context, "noResult", { field: LAB_TESTS[0] });
    }
    return { results: read.filter((each) => each !== "blank" && each !== "refused") };
  });

/** The day of a sample and what was found in it, one result or more. */
export const bloodResultsForm = z
  .object({ takenOn: day({ missing: "takenOn", notReal: "takenOnReal" }) })
  .and(results);

function resultOf(
  test: LabTest,
  fields: Fields,
  report: Report,
): BloodResult | "blank" | "refused" {
  const names = bloodFields(test);
  const isLimitUnknown = fields[names.limitUnknown] !== "";
  const given: TypedBlood = {
    value: fields[names.value] ?? "",
    unit: fields[names.unit] ?? "",
    limit: fields[names.limit] ?? "",
  };
  const isUnitNamed = BLOOD_TESTS[test].units.some(({ unit }) => unit === given.unit);
  if (given.value === "") {
    if (given.limit === "" && !isLimitUnknown && !isUnitNamed) return "blank";
    report(names.value, "valueMissing");
    return "refused";
  }
  const value = resultNumber(given.value);
  const isUnitChosen = given.unit === UNIT_UNKNOWN || isUnitNamed;
  const valueProblem = problemOfValue(test, given.value);
  const limitProblem = problemOfLimit(test, given.limit, isLimitUnknown);
  if (valueProblem !== null) report(names.value, valueProblem, { typed: given.value });
  if (!isUnitChosen) report(names.unit, "unit");
  if (limitProblem !== null) report(names.limit, limitProblem, { typed: given.limit });
  const odd = oddOf(test, given);
  if (isOdd(odd) && fields[names.confirmed] !== confirmationOf(given)) {
    const bounds = ({ least, most }: { least: number; most: number }) => ({
      unit: given.unit,
      least: String(least),
      most: String(most),
    });
    if (odd.value) report(names.value, "oddValue", { typed: given.value, ...bounds(odd.value) });
    if (odd.limit) report(names.limit, "oddLimit", { typed: given.limit, ...bounds(odd.limit) });
  }
  if (value === null) return "refused";
  const which = BLOOD_TESTS[test].limit;
  return {
    test,
    value,
    unit: given.unit === UNIT_UNKNOWN ? null : given.unit,
    lowerLimit: which === "lower" ? resultNumber(given.limit) : null,
    upperLimit: which === "upper" ? resultNumber(given.limit) : null,
  };
}

function problemOfValue(test: LabTest, words: string): BloodProblem | null {
  if (resultNumber(words) === null) return "number";
  return canBeThousands(test) && isAmbiguous(words) ? "ambiguous" : null;
}

function problemOfLimit(test: LabTest, words: string, isUnknown: boolean): BloodProblem | null {
  const which = BLOOD_TESTS[test].limit;
  if (which === null) return null;
  if (words === "") return which === "upper" && !isUnknown ? "limitMissing" : null;
  if (isUnknown) return "limitTwice";
  if (resultNumber(words) === null) return "limitNumber";
  return canBeThousands(test) && isAmbiguous(words) ? "ambiguous" : null;
}

function canBeThousands(test: LabTest): boolean {
  return BLOOD_TESTS[test].units.some(({ value }) => value.most >= 1000);
}
