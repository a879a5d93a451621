import { REGIONS, type Region } from "../body/region";
import type { Day } from "../calendar/day";
import { type Amount, amountOfWeek } from "./amount";

export const STRIP_WEEKS = 8;
const DAYS_IN_WEEK = 7;
export const STRIP_DAYS = STRIP_WEEKS * DAYS_IN_WEEK;

/** A day of which something is known, and the regions that twitched on it. */
export type RegionDay = { day: Day; regions: readonly Region[] };

/** `amount` 0: recorded and no twitch there. Null: no record in that week. */
export type StripCell = { amount: 0 | Amount | null; twitchDays: number; recordedDays: number };

/** One region's last eight weeks, oldest first; the last week ends on the strip's day. */
export type StripRow = { region: Region; cells: readonly StripCell[] };

/** The small picture in the queue: the four regions head to foot, eight weeks that end on `asOf`. */
export function eightWeekStrip(days: readonly RegionDay[], asOf: Day): readonly StripRow[] {
  return REGIONS.map((region) => ({
    region,
    cells: Array.from({ length: STRIP_WEEKS }, (_, index): StripCell => {
      const last = asOf - (STRIP_WEEKS - 1 - index) * DAYS_IN_WEEK;
      const week = days.filter(({ day }) => day <= last && day > last - DAYS_IN_WEEK);
      return stripCell(week.filter(({ regions }) => regions.includes(region)).length, week.length);
    }),
  }));
}

function stripCell(twitchDays: number, recordedDaysInWeek: number): StripCell {
  if (recordedDaysInWeek === 0) return { amount: null, twitchDays, recordedDays: 0 };
  return {
    amount: twitchDays === 0 ? 0 : amountOfWeek(twitchDays, recordedDaysInWeek),
    twitchDays,
    recordedDays: recordedDaysInWeek,
  };
}
