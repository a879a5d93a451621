import { LARGEST_RESULT } from "@/lib/clinical/history/blood-tests";

/**
 * A number above 0 as it is typed, with a point or a comma; null: it is none. Nothing else is read as a
 * number: no sign, exponent, space or unit.
 */
export function numberOf(typed: string): number | null {
  if (!/^\d{1,9}(?:[.,]\d{1,4})?$/.test(typed)) return null;
  const value = Number(typed.replace(",", "."));
  return value > 0 && value <= LARGEST_RESULT ? value : null;
}

/** Whether a number can be read in two ways: "1,200" is 1200 in one country and 1.2 in another. */
export function isAmbiguous(typed: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed);
}
