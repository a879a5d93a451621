import type { HistoryEvent } from "../history/event";
import { confirmedAreas } from "../timeline/counting-areas";
import { allLosses } from "../timeline/losses";
import type { Timeline } from "../timeline/timeline";
import { activeAreas, placesOfAreas } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { isFunctionAsked } from "./function-asked";

export type Count = { kind: "count"; count: number };

const count = (items: number): Count => ({ kind: "count", count: items });

/** Distinct confirmed areas ever. */
export function areasEver(timeline: Timeline, eyelidAlone: number): Count | CannotSay {
  const areas = confirmedAreas(timeline, eyelidAlone);
  if (areas.length === 0 && timeline.recordedCount === 0) return cannotSay("nothing-recorded");
  return count(areas.length);
}

/** Confirmed areas with a record in the last 28 days. */
export function areasActive(timeline: Timeline, eyelidAlone: number): Count | CannotSay {
  const active = activeAreas(timeline, placesOfAreas(timeline, eyelidAlone));
  return active === null ? cannotSay("no-record-in-window") : count(active);
}

/** Regions, 0 to 4, with confirmed twitching ever. "All over" is no region until it is placed. */
export function regionsTwitching(timeline: Timeline, eyelidAlone: number): Count | CannotSay {
  const areas = confirmedAreas(timeline, eyelidAlone);
  if (areas.length === 0 && timeline.recordedCount === 0) return cannotSay("nothing-recorded");
  const regions = new Set(areas.flatMap(({ region }) => region ?? []));
  return areas.length > 0 && regions.size === 0 ? cannotSay("not-placed") : count(regions.size);
}

/** Regions, 0 to 4, with functional loss ever. Never merged with the regions that twitch. */
export function regionsWeak(
  timeline: Timeline,
  events: readonly HistoryEvent[],
): Count | CannotSay {
  if (!isFunctionAsked(events)) return cannotSay("function-not-asked");
  return count(new Set(allLosses(timeline).map(({ region }) => region)).size);
}
