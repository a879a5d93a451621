import type { LabTest } from "./event";
/** From the least to the most that is believed without asking, both included. */
export type Bounds = { least: number; most: number };
type BloodUnit = { unit: string; value: Bounds; limit: Bounds | null };
type BloodTest = {
  /** Which of the laboratory's own limits the rules compare the value with. */
  limit: "lower" | "upper" | null;
  units: readonly BloodUnit[];
};

const POTASSIUM = { value: { least: 1, most: 12 }, limit: null };
const CREATINE_KINASE = {
  value: { least: 5, most: 300_000 },
  limit: { least: 30, most: 1000 },
};

/**
 * What is asked for each blood test. The bounds are those of what laboratories report, narrow enough that a slipped
 * point or a value in mg/dL falls outside: such a value is asked about, and kept where the report says so.
 */
export const BLOOD_TESTS: Readonly<Record<LabTest, BloodTest>> = {
  potassium: {
    limit: null,
    units: [
      { unit: "mmol/L", ...POTASSIUM },
      { unit: "mEq/L", ...POTASSIUM },
    ],
  },
  "calcium-adjusted": {
    limit: "lower",
    units: [
      {
        unit: "mmol/L",
        value: { least: 0.8, most: 4 },
        limit: { least: 1.8, most: 2.6 },
      },
    ],
  },
  magnesium: {
    limit: null,
    units: [{ unit: "mmol/L", value: { least: 0.1, most: 1.6 }, limit: null }],
  },
  "creatine-kinase": {
    limit: "upper",
    units: [
      { unit: "U/L", ...CREATINE_KINASE },
      { unit: "IU/L", ...CREATINE_KINASE },
      {
        unit: "µkat/L",
        value: { least: 0.1, most: 5000 },
        limit: { least: 0.5, most: 17 },
      },
    ],
  },
};

/** Every value and limit is above 0 and not above this. */
export const LARGEST_RESULT = 9_999_999.9999;

/** The bounds within which a value of a test and the laboratory's own limit are believed without asking, in its unit. */
export function boundsOf(test: LabTest, unit: string | null): BloodUnit | null {
  return BLOOD_TESTS[test].units.find((each) => each.unit === unit) ?? null;
}

export function isOutside(number: number, bounds: Bounds | null): boolean {
  return bounds !== null && (number < bounds.least || number > bounds.most);
}

/** The choice that says that nobody knows the unit, or that it is none of the others. */
export const UNIT_UNKNOWN = "unknown";

/** How many days before today a sample may have been taken. */
export const OLDEST_SAMPLE_DAYS = 90;
