import type { Day } from "../calendar/day";
import { confirmedAreas, isEyelidAlone } from "../timeline/counting-areas";
import type { Timeline } from "../timeline/timeline";

/** The trailing windows of all measures: this many days, the last one included. */
export const SHORT_WINDOW_DAYS = 7;
export const LONG_WINDOW_DAYS = 28;

/** Whether `day` is one of the `length` days that end with `last`. */
export function isWithin(day: Day, last: Day, length: number): boolean {
  return day <= last && day > last - length;
}

/** For each confirmed area its places in the timeline's list: an eyelid alone has those of both. */
export function placesOfAreas(
  timeline: Timeline,
  eyelidAlone: number,
): readonly (readonly number[])[] {
  const confirmed = confirmedAreas(timeline, eyelidAlone);
  return isEyelidAlone(timeline)
    ? confirmed.map(() => [...timeline.areas.keys()])
    : confirmed.map((area) => [timeline.areas.indexOf(area)]);
}

/** How many of the areas were recorded in the 28 days that end with the timeline's; null when none of those days was recorded. */
export function activeAreas(
  { day, areas, recordedDays }: Timeline,
  places: readonly (readonly number[])[],
): number | null {
  const isRecent = (on: Day | undefined) => on !== undefined && isWithin(on, day, LONG_WINDOW_DAYS);
  if (!isRecent(recordedDays.at(-1))) return null;
  return places.filter((ofArea) => ofArea.some((place) => isRecent(areas[place]?.lastSeen))).length;
}
