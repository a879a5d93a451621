/**
 * A number of 0 or more as it is typed, with a point or a comma; null: it is none. Nothing else is read as a number: no
 * sign, exponent, space, unit or further decimal.
 */
export function numberOf(typed: string, decimals: number): number | null {
  const [, whole, fraction = ""] = /^(\d{1,9})(?:[.,](\d+))?$/.exec(typed) ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  return Number(`${whole}.${fraction}`);
}

/** Whether a number can be read in two ways: "1,200" is 1200 in one country and 1.2 in another. */
export function isAmbiguous(typed: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed);
}
