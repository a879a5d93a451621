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

type StripShade = 0 | (typeof AMOUNTS)[number] | null;
type StripShades = readonly (readonly StripShade[])[];

/**
 * A strip that was stored on `asOf` as of `today`. Nothing was reported since, so the weeks that have
 * passed come in as not recorded.
 */
export function stripOn(code: string, asOf: Day, today: Day): string {
  const passed = Math.min(STRIP_WEEKS, Math.max(0, Math.floor((today - asOf) / DAYS_IN_WEEK)));
  return REGIONS.map((_region, row) => {
    const kept = code.slice(row * STRIP_WEEKS + passed, (row + 1) * STRIP_WEEKS);
    return kept + NOT_RECORDED.repeat(STRIP_WEEKS - kept.length);
  }).join("");
}

/** The shades of a strip, one list for each of the four regions. What is not a shade is not recorded, never zero. */
export function stripShades(code: string): StripShades {
  return REGIONS.map((_region, row) =>
    Array.from({ length: STRIP_WEEKS }, (_, week) => shadeOf(code[row * STRIP_WEEKS + week])),
  );
}

function shadeOf(letter: string | undefined): StripShade {
  return letter === "0" ? 0 : (AMOUNTS.find((amount) => String(amount) === letter) ?? null);
}
