import type { Day } from "@/lib/clinical/calendar/day";
import { BLOOD_TESTS, type Bounds, UNIT_UNKNOWN } from "@/lib/clinical/history/blood-tests";
import { LAB_TESTS, type LabTest } from "@/lib/clinical/history/event";
import { bloodFields, confirmationOf, isOdd, oddOf, type TypedBlood } from "./blood-fields";
import type { BloodResult } from "./record-blood-results";
import { dayOf, textOf } from "./typed-field";
import { isAmbiguous, numberOf } from "./typed-number";

export type BloodProblem =
  | "takenOn"
  | "takenOnReal"
  | "noResult"
  | "number"
  | "ambiguous"
  | "unit"
  | "valueMissing"
  | "limitNumber"
  | "limitMissing"
  | "limitTwice"
  | ({ odd: "value" | "limit"; typed: string; unit: string } & Bounds);

/** Blood results as they were typed, or which fields to put right and how, in the order of the page. */
export type ReadBloodResults =
  | { kind: "read"; takenOn: Day; results: readonly BloodResult[] }
  | { kind: "refused"; problems: Problems };
type Problems = Readonly<Record<string, BloodProblem>>;

export function parseBloodResultsForm(form: FormData): ReadBloodResults {
  const takenOn = dayOf(form, "takenOn");
  const read = LAB_TESTS.map((test) => readTest(form, test));
  const results = read.flatMap((each) => (each.kind === "result" ? [each.result] : []));
  const problems: Record<string, BloodProblem> = {
    ...(takenOn === null && { takenOn: "takenOn" }),
    ...(takenOn === "not-real" && { takenOn: "takenOnReal" }),
    ...Object.assign({}, ...read.map((each) => (each.kind === "refused" ? each.problems : {}))),
  };
  if (read.every(({ kind }) => kind === "none")) problems[LAB_TESTS[0]] = "noResult";
  if (takenOn === null || takenOn === "not-real" || Object.keys(problems).length > 0) {
    return { kind: "refused", problems };
  }
  return { kind: "read", takenOn, results };
}

type ReadTest =
  | { kind: "none" }
  | { kind: "result"; result: BloodResult }
  | { kind: "refused"; problems: Problems };

function readTest(form: FormData, test: LabTest): ReadTest {
  const fields = bloodFields(test);
  const isLimitUnknown = form.has(fields.limitUnknown);
  const typed: TypedBlood = {
    value: textOf(form, fields.value),
    unit: textOf(form, fields.unit),
    limit: textOf(form, fields.limit),
  };
  const isUnitNamed = BLOOD_TESTS[test].units.some(({ unit }) => unit === typed.unit);
  if (typed.value === "") {
    return typed.limit === "" && !isLimitUnknown && !isUnitNamed
      ? { kind: "none" }
      : { kind: "refused", problems: { [fields.value]: "valueMissing" } };
  }
  const value = problemOfValue(test, typed.value);
  const isUnitChosen = typed.unit === UNIT_UNKNOWN || isUnitNamed;
  const limit = problemOfLimit(test, typed.limit, isLimitUnknown);
  const problems: Record<string, BloodProblem> = {
    ...(value !== null && { [fields.value]: value }),
    ...(!isUnitChosen && { [fields.unit]: "unit" }),
    ...(limit !== null && { [fields.limit]: limit }),
  };
  const odd = oddOf(test, typed);
  if (isOdd(odd) && textOf(form, fields.confirmed) !== confirmationOf(typed)) {
    const { unit } = typed;
    if (odd.value) {
      problems[fields.value] ??= { odd: "value", typed: typed.value, unit, ...odd.value };
    }
    if (odd.limit) {
      problems[fields.limit] ??= { odd: "limit", typed: typed.limit, unit, ...odd.limit };
    }
  }
  const read = numberOf(typed.value);
  if (read === null || Object.keys(problems).length > 0) return { kind: "refused", problems };
  return { kind: "result", result: resultOf(test, read, typed) };
}

function problemOfValue(test: LabTest, typed: string): BloodProblem | null {
  if (numberOf(typed) === null) return "number";
  return canBeThousands(test) && isAmbiguous(typed) ? "ambiguous" : null;
}

function problemOfLimit(test: LabTest, typed: string, isUnknown: boolean): BloodProblem | null {
  if (BLOOD_TESTS[test].limit === null) return null;
  if (typed !== "" && isUnknown) return "limitTwice";
  if (typed === "")
    return BLOOD_TESTS[test].limit === "upper" && !isUnknown ? "limitMissing" : null;
  if (numberOf(typed) === null) return "limitNumber";
  return canBeThousands(test) && isAmbiguous(typed) ? "ambiguous" : null;
}

function canBeThousands(test: LabTest): boolean {
  return BLOOD_TESTS[test].units.some(({ value }) => value.most >= 1000);
}

function resultOf(test: LabTest, value: number, { unit, limit }: TypedBlood): BloodResult {
  const which = BLOOD_TESTS[test].limit;
  return {
    test,
    value,
    unit: unit === UNIT_UNKNOWN ? null : unit,
    lowerLimit: which === "lower" ? numberOf(limit) : null,
    upperLimit: which === "upper" ? numberOf(limit) : null,
  };
}
