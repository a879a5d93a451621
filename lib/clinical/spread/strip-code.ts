import { REGIONS } from "../body/region";
import type { Day } from "../calendar/day";
import { AMOUNTS } from "./amount";
import { STRIP_WEEKS, type StripRow } from "./eight-week-strip";

const NOT_RECORDED = "-";
const DAYS_IN_WEEK = 7;

/** The strip's shades as text, region after region and oldest week first: "0" to "4", and "-" for a week without a record. */
export function stripCode(rows: readonly StripRow[]): string {
  return rows.flatMap(({ cells }) => cells.map(({ amount }) => amount ?? NOT_RECORDED)).join("");
}

export type StripShade = 0 | (typeof AMOUNTS)[number] | null;
export type StripShades = readonly (readonly StripShade[])[];

/**
 * The shades of a stored strip as they stand on `today`, one list for each of the four regions. Nothing was told
 * since `asOf`, so weeks that have passed since then come in as not recorded.
 */
export function stripShades(code: string, asOf: Day, today: Day): StripShades {
  const passed = Math.min(STRIP_WEEKS, Math.max(0, Math.floor((today - asOf) / DAYS_IN_WEEK)));
  return REGIONS.map((_region, row) =>
    Array.from({ length: STRIP_WEEKS }, (_, week) =>
      week + passed < STRIP_WEEKS ? shadeOf(code[row * STRIP_WEEKS + week + passed]) : null,
    ),
  );
}

function shadeOf(letter: string | undefined): StripShade {
  return letter === "0" ? 0 : (AMOUNTS.find((amount) => String(amount) === letter) ?? null);
}
