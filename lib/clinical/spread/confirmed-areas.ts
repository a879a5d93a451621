import { type Area, areaKey } from "../body/area";
import { mergedPlace } from "../body/merged-place";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { withoutRepeatedEyelids } from "./eyelid-area";
import { recordedDays } from "./recorded-days";
import type { TwitchArea } from "./twitch-area";

/** A second day within this many confirms an area (clinical specification 1.9, 1). */
export const CONFIRMING_DAYS = 14;
/** A new area is confirmed by this many days without the answer that it did not come back. */
export const SILENCE_DAYS = 7;
/** Of those days, so many that were recorded without it say that it did not come back (3.10). */
export const RECORDED_WITHOUT = 5;

/** The areas that are confirmed on `asOf`. The rules confirm by the same readings, which a test holds them to. */
export function confirmedAreas(events: readonly HistoryEvent[], asOf: Day): readonly TwitchArea[] {
  return twitchAreas(events, asOf).filter((area) => area.confirmedOn !== null);
}

/**
 * The areas that count on `asOf`, first seen first, from the effective events of that day. An isolated eyelid of 14
 * days or less is none.
 */
export function twitchAreas(events: readonly HistoryEvent[], asOf: Day): readonly TwitchArea[] {
  return withoutRepeatedEyelids(seenAreas(events, asOf), events, asOf);
}

/** Every area recorded until `asOf`, whether or not it counts, first seen first. */
export function seenAreas(events: readonly HistoryEvent[], asOf: Day): readonly TwitchArea[] {
  const tracks: Track[] = [];
  const recorded = [...recordedDays(events).keys()];
  for (const event of events) {
    confirmSilent(tracks, event.day - 1, recorded);
    if (event.kind === "area-answer") answer(trackOf(tracks, event.area), event);
    if (event.kind === "twitch" || event.kind === "clinician-sighting") {
      const isSure = event.kind === "clinician-sighting" || event.confirmed;
      see(tracks, { ...event, isSure });
    }
  }
  confirmSilent(tracks, asOf, recorded);
  return tracks.map(({ area, firstSeen, confirmedOn }) => ({ area, firstSeen, confirmedOn }));
}

/** `pendingOn`: the sighting that waits to be confirmed. */
type Track = TwitchArea & { pendingOn: Day; wentAway: boolean };

function see(tracks: Track[], { area, day, isSure }: { area: Area; day: Day; isSure: boolean }) {
  const known = trackOf(tracks, area);
  if (known === null) {
    // Where it all began is no new area, and needs no second day.
    const isFirst = tracks.every(({ firstSeen }) => firstSeen === day);
    const confirmedOn = isSure || isFirst ? day : null;
    tracks.push({ area, firstSeen: day, confirmedOn, pendingOn: day, wentAway: false });
    return;
  }
  if (known.confirmedOn !== null) return;
  const isSecondDay = day > known.pendingOn && day - known.pendingOn <= CONFIRMING_DAYS;
  if (isSure || isSecondDay) {
    known.confirmedOn = day;
  } else {
    known.pendingOn = day;
    known.wentAway = false;
  }
}

function answer(track: Track | null, { value, day }: { value: string; day: Day }): void {
  if (track === null || track.confirmedOn !== null) return;
  if (value === "still-there") track.confirmedOn = day;
  else track.wentAway = true;
}

function confirmSilent(tracks: readonly Track[], until: Day, recorded: readonly Day[]): void {
  for (const track of tracks) {
    const silentOn = track.pendingOn + SILENCE_DAYS;
    if (track.confirmedOn !== null || track.wentAway || silentOn > until) continue;
    const without = recorded.filter((day) => day > track.pendingOn && day <= silentOn);
    if (without.length >= RECORDED_WITHOUT) track.wentAway = true;
    else track.confirmedOn = silentOn;
  }
}

/**
 * The track that a record belongs to: of its very place, else of its site, else one that it may be. What the record
 * knows better (the side, the part of a limb) is known of the track from then on.
 */
function trackOf(tracks: readonly Track[], area: Area): Track | null {
  const exact = tracks.find((track) => areaKey(track.area) === areaKey(area));
  if (exact) return exact;
  const ofSite = tracks.filter((track) => track.area.site === area.site);
  const track = [...ofSite, ...tracks].find((each) => mergedPlace(each.area, area) !== null);
  if (track === undefined) return null;
  track.area = mergedPlace(track.area, area) ?? track.area;
  return track;
}
