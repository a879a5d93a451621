import {
  type Bounds,
  boundsOf,
  isOutside,
  LARGEST_RESULT,
} from "@/lib/clinical/history/blood-tests";
import type { LabTest } from "@/lib/clinical/history/event";
import { numberOf } from "@/lib/forms/typed-number";

/** The names of the fields of one blood test; the value's own is the test's. */
export function bloodFields(test: LabTest) {
  return {
    value: test,
    unit: `${test}-unit`,
    limit: `${test}-limit`,
    limitUnknown: `${test}-limit-unknown`,
    confirmed: `${test}-confirmed`,
  } as const;
}

/** What stands in the fields of one test, without blanks around it. */
export type TypedBlood = { value: string; unit: string; limit: string };

/** What is hardly possible in its unit, with the bounds that it leaves; null where nothing is. */
export type Odd = { value: Bounds | null; limit: Bounds | null };

export function oddOf(test: LabTest, { value, unit, limit }: TypedBlood): Odd {
  const bounds = boundsOf(test, unit);
  return {
    value: outside(value, bounds?.value ?? null),
    limit: outside(limit, bounds?.limit ?? null),
  };
}

export function isOdd(odd: Odd): boolean {
  return odd.value !== null || odd.limit !== null;
}

/** The tick "the report says so" sends this: it confirms these words, and no others that are typed after it. */
export function confirmationOf({ value, unit, limit }: TypedBlood): string {
  return [value, unit, limit].join("|");
}

/** A result as it is typed, above 0; null: it is none. */
export function resultNumber(typed: string): number | null {
  const value = numberOf(typed, 4);
  return value !== null && value > 0 && value <= LARGEST_RESULT ? value : null;
}

function outside(typed: string, bounds: Bounds | null): Bounds | null {
  const number = resultNumber(typed);
  return number !== null && isOutside(number, bounds) ? bounds : null;
}
