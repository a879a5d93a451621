import type { Day } from "@/lib/clinical/calendar/day";
import { weekdayOf } from "@/lib/clinical/calendar/working-calendar";
import { TIERS } from "@/lib/clinical/history/tier";

export const WEEKS_SHOWN = 12;

/** The first tier that a case had; `none`: it has had none yet. */
export const ARRIVAL_KINDS = [...TIERS, "none"] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** How many cases opened on one day. */
export type ArrivalCount = { openedOn: Day; tier: ArrivalKind; arrived: number };

/** From Monday to Sunday; the last one is not over. `kinds`: every kind, also with nobody. */
export type ArrivalWeek = {
  from: Day;
  total: number;
  kinds: readonly { kind: ArrivalKind; count: number }[];
};

/** Twelve weeks up to this one, those without an arrival as well. */
export function arrivalWeeks(
  arrivals: readonly ArrivalCount[],
  today: Day,
): readonly ArrivalWeek[] {
  const first = today - weekdayOf(today) + 1 - 7 * (WEEKS_SHOWN - 1);
  return Array.from({ length: WEEKS_SHOWN }, (_each, week) => first + 7 * week).map((from) => {
    const own = arrivals.filter(({ openedOn }) => openedOn >= from && openedOn < from + 7);
    const kinds = ARRIVAL_KINDS.map((kind) => ({
      kind,
      count: own.filter(({ tier }) => tier === kind).reduce((sum, { arrived }) => sum + arrived, 0),
    }));
    return { from, total: kinds.reduce((sum, { count }) => sum + count, 0), kinds };
  });
}
