import type { LabTest } from "./event";

/** The units in which the rules can compare a value; one in another unit cannot be read. */
export const LAB_UNITS: Readonly<Record<LabTest, readonly string[]>> = {
  potassium: ["mmol/L", "mEq/L"],
  "calcium-adjusted": ["mmol/L"],
  magnesium: ["mmol/L"],
  "creatine-kinase": ["U/L", "IU/L", "µkat/L"],
};

/**
 * The unit of a test that somebody wrote in any of its spellings (case, spaces, either mu or "u", UCUM's "[iU]"); null
 * where it is none that the rules read.
 */
export function labUnit(test: LabTest, written: string | null): string | null {
  if (written === null) return null;
  return LAB_UNITS[test].find((unit) => spelt(unit) === spelt(written)) ?? null;
}

function spelt(unit: string): string {
  return unit
    .normalize("NFKC")
    .replaceAll(/[\s[\]]/g, "")
    .toLowerCase()
    .replaceAll("μ", "u");
}
