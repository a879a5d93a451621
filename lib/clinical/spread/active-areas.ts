import { type Area, areaKey } from "../body/area";
import { mergedPlace } from "../body/merged-place";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { recordedDays } from "./recorded-days";
import type { TwitchArea } from "./twitch-area";

/** The trailing windows of all measures: this many days, the last one included. */
export const SHORT_WINDOW_DAYS = 7;
export const LONG_WINDOW_DAYS = 28;

/** Whether `day` is one of the `length` days that end with `last`. */
export function isWithin(day: Day, last: Day, length: number): boolean {
  return day <= last && day > last - length;
}

/** The counted area that a record belongs to: its own, else one of the same site (a side not known, a second eyelid), else one that it may be (a whole limb). */
export function countedAs(area: Area, areas: readonly TwitchArea[]): TwitchArea | undefined {
  return (
    areas.find((counted) => areaKey(counted.area) === areaKey(area)) ??
    areas.find((counted) => counted.area.site === area.site) ??
    areas.find((counted) => mergedPlace(counted.area, area) !== null)
  );
}

/** Of `areas`, those recorded in the 28 days that end with `last`; null when none of those days was recorded. */
export function activeAreas(
  events: readonly HistoryEvent[],
  areas: readonly TwitchArea[],
  last: Day,
): readonly TwitchArea[] | null {
  const recent = events.filter((event) => isWithin(event.day, last, LONG_WINDOW_DAYS));
  if (recordedDays(recent).size === 0) return null;
  const active = new Set(
    recent.flatMap((event) =>
      event.kind === "twitch" || event.kind === "clinician-sighting"
        ? (countedAs(event.area, areas) ?? [])
        : [],
    ),
  );
  return areas.filter((area) => active.has(area));
}
