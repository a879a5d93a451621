import { REGIONS, type Region } from "../body/region";
import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { type Amount, amountOfWeek } from "./amount";
import { effectiveEvents } from "./effective-events";
import { recordedDays } from "./recorded-days";

export const STRIP_WEEKS = 8;
const DAYS_IN_WEEK = 7;

/** `amount` 0: recorded and no twitch there. Null: no record in that week. */
export type StripCell = { amount: 0 | Amount | null; twitchDays: number; recordedDays: number };

/** One region's last eight weeks, oldest first; the last week ends on the strip's day. */
export type StripRow = { region: Region; cells: readonly StripCell[] };

/** The small picture in the queue: the four regions head to foot, eight weeks that end on `asOf`. */
export function eightWeekStrip(history: History, asOf: Day): readonly StripRow[] {
  const events = effectiveEvents(history, asOf);
  const recorded = [...recordedDays(events).keys()];
  return REGIONS.map((region) => {
    const days = new Set(
      events.flatMap((event) =>
        event.kind === "twitch" && SITES[event.area.site].region === region ? event.day : [],
      ),
    );
    return {
      region,
      cells: Array.from({ length: STRIP_WEEKS }, (_, index): StripCell => {
        const last = asOf - (STRIP_WEEKS - 1 - index) * DAYS_IN_WEEK;
        const inWeek = (day: Day) => day <= last && day > last - DAYS_IN_WEEK;
        return stripCell([...days].filter(inWeek).length, recorded.filter(inWeek).length);
      }),
    };
  });
}

function stripCell(twitchDays: number, recordedDaysInWeek: number): StripCell {
  if (recordedDaysInWeek === 0) return { amount: null, twitchDays, recordedDays: 0 };
  return {
    amount: twitchDays === 0 ? 0 : amountOfWeek(twitchDays, recordedDaysInWeek),
    twitchDays,
    recordedDays: recordedDaysInWeek,
  };
}
