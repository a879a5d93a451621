import { type Area, areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import { LENGTHS } from "../history/durations";
import type { HistoryEvent } from "../history/event";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";

type Length = (typeof LENGTHS)[number];

export type AreaDuration = {
  area: Area;
  /** Null: only "on and off all day" was reported. The median of an even number is the longer of the two middle ones. */
  median: Length | null;
  longest: Length | null;
  reported: number;
  onAndOffDays: number;
};

export type Durations = { kind: "durations"; areas: readonly AreaDuration[] };

/** How long twitching lasted in each area of the 28 days that end with `asOf`, for areas with a reported duration. */
export function durations(events: readonly HistoryEvent[], asOf: Day): Durations | CannotSay {
  const byArea = new Map<string, { area: Area; lengths: Length[]; onAndOff: Set<Day> }>();
  for (const event of events) {
    if (event.kind !== "twitch" || !isWithin(event.day, asOf, LONG_WINDOW_DAYS)) continue;
    const length = LENGTHS.find((bucket) => bucket === event.duration);
    if (length === undefined && event.duration !== "on-and-off-all-day") continue;
    const key = areaKey(event.area);
    const reported = byArea.get(key) ?? { area: event.area, lengths: [], onAndOff: new Set() };
    if (length === undefined) reported.onAndOff.add(event.day);
    else reported.lengths.push(length);
    byArea.set(key, reported);
  }
  if (byArea.size === 0) return cannotSay("no-duration-reported");
  return {
    kind: "durations",
    areas: [...byArea.values()].map(({ area, lengths, onAndOff }) => {
      const sorted = lengths.toSorted(
        (one, other) => LENGTHS.indexOf(one) - LENGTHS.indexOf(other),
      );
      return {
        area,
        median: sorted[Math.floor(sorted.length / 2)] ?? null,
        longest: sorted.at(-1) ?? null,
        reported: sorted.length,
        onAndOffDays: onAndOff.size,
      };
    }),
  };
}
