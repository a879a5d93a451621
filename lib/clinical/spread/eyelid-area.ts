import { SITES } from "../body/site";
import { type Day, earliestDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { persistsSince } from "./persistence";
import type { TwitchArea } from "./twitch-area";

/** An eyelid counts as an area once it was seen after this many days, so from day 15 (clinical specification 1.6, 3.10). */
export const EYELID_DAYS = 14;

const isEyelid = ({ area }: TwitchArea) => area.site === "eyelid";
/** Any other place of the head: the article's "other facial muscles". */
export function isOtherFace({ area }: Pick<TwitchArea, "area">): boolean {
  return SITES[area.site].region === "bulbar" && area.site !== "eyelid";
}

/**
 * Leaves eyelids out while they have a rule of their own, and counts the two as the first of them while nothing else
 * twitches. `areas` are given first seen first.
 */
export function withoutRepeatedEyelids(
  areas: readonly TwitchArea[],
  events: readonly HistoryEvent[],
  asOf: Day,
): readonly TwitchArea[] {
  const others = areas.filter((area) => !isEyelid(area));
  const since = eyelidSince(events, asOf);
  const outlasts = since !== null && eyelidsOf(events).some(({ day }) => day - since > EYELID_DAYS);
  if (!others.some(isOtherFace) && !outlasts) return others;
  return others.length > 0 ? areas : areas.slice(0, 1);
}

/**
 * The day from which an eyelid's days are counted; null where none twitches. While nothing else does, a told onset and
 * days of relief count; beside something else, only when it was first seen.
 */
export function eyelidSince(events: readonly HistoryEvent[], asOf: Day): Day | null {
  const eyelids = eyelidsOf(events);
  const first = earliestDay(eyelids.map(({ day }) => day));
  if (first === null) return null;
  return isEyelidAlone(events) ? (persistsSince(events, asOf) ?? first) : first;
}

/** Eyelids twitched, and nothing else ever did. */
export function isEyelidAlone(events: readonly HistoryEvent[]): boolean {
  const eyelids = eyelidsOf(events);
  return eyelids.length > 0 && eyelids.length === sightings(events).length;
}

function sightings(events: readonly HistoryEvent[]) {
  return events.filter((event) => event.kind === "twitch" || event.kind === "clinician-sighting");
}

function eyelidsOf(events: readonly HistoryEvent[]) {
  return sightings(events).filter(({ area }) => area.site === "eyelid");
}
