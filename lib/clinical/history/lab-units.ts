import { BLOOD_TESTS } from "./blood-tests";
import type { LabTest } from "./event";

/** The units in which the rules can compare a value of a test; one in another unit cannot be read. */
export function labUnits(test: LabTest): readonly string[] {
  return BLOOD_TESTS[test].units.map(({ unit }) => unit);
}

/**
 * The unit of a test that somebody wrote in any of its spellings (case, spaces, full width, either mu or "u", UCUM's
 * "[iU]" and "[IU]"); null where it is none that the rules read.
 */
export function labUnit(test: LabTest, written: string | null): string | null {
  if (written === null) return null;
  const spelling = spelt(written);
  return labUnits(test).find((unit) => spelt(unit) === spelling) ?? null;
}

function spelt(unit: string): string {
  return unit
    .normalize("NFKC")
    .replaceAll(/[\s[\]\u200b\u2060\ufeff]/g, "")
    .replaceAll(/[\u2044\u2215]/g, "/")
    .toLowerCase()
    .replaceAll("μ", "u");
}
