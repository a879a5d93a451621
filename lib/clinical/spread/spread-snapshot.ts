import { type AreaKey, areaKey } from "../body/area";
import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { effectiveEvents } from "../timeline/effective-events";
import { type RegionDay, STRIP_DAYS } from "./eight-week-strip";
import { recordedDays } from "./recorded-days";

/**
 * What the summary needs of a history up to a day. Plain data: it can be stored as JSON. Its size does not grow with
 * the length of the history.
 */
export type SpreadSnapshot = {
  /** Keys of the areas ever recorded. */
  areas: readonly AreaKey[];
  /** The recorded days of the last eight weeks. */
  days: readonly RegionDay[];
};

export const NO_SPREAD: SpreadSnapshot = { areas: [], days: [] };

/**
 * The snapshot with the events until a day added. Exact where no event is dated before one that it holds already, and
 * no correction among them takes one of those back.
 */
export function advanceSpread(
  snapshot: SpreadSnapshot,
  events: readonly HistoryEvent[],
  until: Day,
): SpreadSnapshot {
  const latched = effectiveEvents({ id: "", birthDay: null, events }, until);
  const areas = new Set(snapshot.areas);
  const days = new Map(snapshot.days.map(({ day, regions }) => [day, new Set(regions)]));
  for (const day of recordedDays(latched).keys()) if (!days.has(day)) days.set(day, new Set());
  for (const event of latched) {
    if (event.kind !== "twitch") continue;
    areas.add(areaKey(event.area));
    const { region } = SITES[event.area.site];
    if (region !== null) days.get(event.day)?.add(region);
  }
  return {
    areas: [...areas],
    days: [...days]
      .filter(([day]) => day > until - STRIP_DAYS)
      .map(([day, regions]) => ({ day, regions: [...regions] })),
  };
}
