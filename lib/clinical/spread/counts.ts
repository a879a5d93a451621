import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { activeAreas } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { confirmedAreas } from "./confirmed-areas";
import { functionalLosses, isFunctionAsked } from "./functional-loss";
import { recordedDays } from "./recorded-days";

export type Count = { kind: "count"; count: number };

const count = (items: number): Count => ({ kind: "count", count: items });

/** Distinct confirmed areas ever, up to `asOf`. */
export function areasEver(events: readonly HistoryEvent[], asOf: Day): Count | CannotSay {
  const areas = confirmedAreas(events, asOf);
  if (areas.length === 0 && recordedDays(events).size === 0) return cannotSay("nothing-recorded");
  return count(areas.length);
}

/** Confirmed areas with a record in the 28 days that end with `asOf`. */
export function areasActive(events: readonly HistoryEvent[], asOf: Day): Count | CannotSay {
  const active = activeAreas(events, confirmedAreas(events, asOf), asOf);
  return active === null ? cannotSay("no-record-in-window") : count(active.length);
}

/** Regions, 0 to 4, with confirmed twitching ever. "All over" is no region until it is placed. */
export function regionsTwitching(events: readonly HistoryEvent[], asOf: Day): Count | CannotSay {
  const areas = confirmedAreas(events, asOf);
  if (areas.length === 0 && recordedDays(events).size === 0) return cannotSay("nothing-recorded");
  const regions = new Set(areas.flatMap(({ area }) => SITES[area.site].region ?? []));
  return areas.length > 0 && regions.size === 0 ? cannotSay("not-placed") : count(regions.size);
}

/** Regions, 0 to 4, with functional loss ever. Never merged with the regions that twitch. */
export function regionsWeak(events: readonly HistoryEvent[]): Count | CannotSay {
  const losses = functionalLosses(events);
  if (!isFunctionAsked(events)) return cannotSay("function-not-asked");
  return count(new Set(losses.map(({ region }) => region)).size);
}
