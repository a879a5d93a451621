import type { LabTest } from "./event";

/** The units in which the rules can compare a value; one in another unit cannot be read. */
export const LAB_UNITS: Readonly<Record<LabTest, readonly string[]>> = {
  potassium: ["mmol/L", "mEq/L"],
  "calcium-adjusted": ["mmol/L"],
  magnesium: ["mmol/L"],
  "creatine-kinase": ["U/L", "IU/L", "µkat/L", "ukat/L"],
};
