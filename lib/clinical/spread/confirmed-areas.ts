import { type Area, type AreaKey, areaKey } from "../body/area";
import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { withoutRepeatedEyelids } from "./eyelid-area";
import type { TwitchArea } from "./twitch-area";

/** A second day within 14 days confirms an area (clinical specification 1.9, 1). */
export const CONFIRMING_DAYS = 14;
/** A new area is confirmed by this many days without the answer that it did not come back. */
export const SILENCE_DAYS = 7;

/** Every area recorded until `asOf`, whether or not it counts, first seen first. */
export function seenAreas(events: readonly HistoryEvent[], asOf: Day): readonly TwitchArea[] {
  return [...sightings(events).values()]
    .map((seen) => ({
      area: seen.area,
      firstSeen: Math.min(...seen.days),
      confirmedOn: confirmedOn(seen, asOf),
    }))
    .toSorted(
      (one, other) =>
        one.firstSeen - other.firstSeen || (areaKey(one.area) < areaKey(other.area) ? -1 : 1),
    );
}

/**
 * The areas that count on `asOf`, first seen first, from events that hold on that day. An isolated eyelid of 14 days
 * or less is none; a side that was not known is none once a side of that site is.
 */
export function twitchAreas(events: readonly HistoryEvent[], asOf: Day): readonly TwitchArea[] {
  return withoutRepeatedEyelids(withoutUnknownSides(seenAreas(events, asOf)), events, asOf);
}

/** The areas that are confirmed on `asOf`. */
export function confirmedAreas(events: readonly HistoryEvent[], asOf: Day): readonly TwitchArea[] {
  return twitchAreas(events, asOf).filter((area) => area.confirmedOn !== null);
}

type Sightings = { area: Area; days: Day[]; certain: Day[]; stayed: Day[]; went: Day[] };

function sightings(events: readonly HistoryEvent[]): ReadonlyMap<AreaKey, Sightings> {
  const byArea = new Map<AreaKey, Sightings>();
  const at = (area: Area): Sightings => {
    const key = areaKey(area);
    const seen = byArea.get(key) ?? { area, days: [], certain: [], stayed: [], went: [] };
    byArea.set(key, seen);
    return seen;
  };
  for (const event of events) {
    if (event.kind === "twitch") {
      const seen = at(event.area);
      seen.days.push(event.day);
      if (event.confirmed) seen.certain.push(event.day);
    }
    if (event.kind === "clinician-sighting") {
      const seen = at(event.area);
      seen.days.push(event.day);
      seen.certain.push(event.day);
    }
    if (event.kind === "area-answer") {
      const seen = at(event.area);
      (event.value === "still-there" ? seen.stayed : seen.went).push(event.day);
    }
  }
  return new Map([...byArea].filter(([, seen]) => seen.days.length > 0));
}

function confirmedOn(seen: Sightings, asOf: Day): Day | null {
  const days = seen.days.toSorted((one, other) => one - other);
  const candidates = [...seen.certain];
  for (const day of days) {
    const second = days.find((next) => next > day && next - day <= CONFIRMING_DAYS);
    if (second !== undefined) candidates.push(second);
    const stayed = seen.stayed.find((answer) => answer > day);
    if (stayed !== undefined) candidates.push(stayed);
    const silent = day + SILENCE_DAYS;
    const went = seen.went.some((answer) => answer >= day && answer <= silent);
    if (!went && silent <= asOf) candidates.push(silent);
  }
  return candidates.length === 0 ? null : Math.min(...candidates);
}

function withoutUnknownSides(areas: readonly TwitchArea[]): readonly TwitchArea[] {
  const known = new Set(
    areas.filter(({ area }) => area.side !== "unsure").map(({ area }) => area.site),
  );
  return areas.filter(
    ({ area }) => !(SITES[area.site].paired && area.side === "unsure" && known.has(area.site)),
  );
}
