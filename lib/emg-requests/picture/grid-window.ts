import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import type { GridStep } from "@/lib/clinical/spread/grid-cell";

const DAYS_SHOWN_BY_DAY = 42;
const DAYS_SHOWN = 364;

/** The days that the grid of a request shows: the whole history, a year of it at most, by week where it is long. */
export function gridWindow(history: History, asOf: Day): { from: Day; to: Day; step: GridStep } {
  const days = history.events.map(({ day }) => day).filter((day) => day <= asOf);
  const from = Math.max(Math.min(asOf, ...days), asOf - DAYS_SHOWN + 1);
  return { from, to: asOf, step: asOf - from < DAYS_SHOWN_BY_DAY ? "day" : "week" };
}
