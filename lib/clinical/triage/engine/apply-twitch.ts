import type { Area } from "../../body/area";
import { mergedPlace } from "../../body/merged-place";
import { SITES } from "../../body/site";
import type { Day } from "../../calendar/day";
import type {
  AreaAnswerEvent,
  ClinicianSightingEvent,
  Duration,
  OnsetEvent,
  TwitchEvent,
} from "../../history/event";
import type { Thresholds } from "../rule";
import { noteSymptom } from "./apply-answer";
import { evidenceOf, NEVER, NO_DAY } from "./evidence";
import { durationBucket } from "./rates";
import type { AreaTrack, State } from "./state";
import { TOPIC } from "./topic";

type Sighting = TwitchEvent | ClinicianSightingEvent;

export function applyTwitch(state: State, event: TwitchEvent, thresholds: Thresholds): void {
  const { today } = state;
  const first = state.areas.length === 0 || firstSeenOn(state) === event.day;
  sight(state, event, { sure: event.confirmed || first, within: thresholds.confirmWithin });
  today.twitch = true;
  if (event.area.side === "right") today.right = true;
  if (event.area.side === "left") today.left = true;
  if (event.duration !== null) noteDuration(state, event.duration);
  begin(state, event, event.day);
}

function noteDuration(state: State, duration: Duration): void {
  const bucket = durationBucket(duration);
  if (bucket === null) return;
  const { durations } = state.today;
  while (durations.length <= bucket) durations.push(0);
  durations[bucket] = (durations[bucket] ?? 0) + 1;
}

export function applySighting(
  state: State,
  event: ClinicianSightingEvent,
  thresholds: Thresholds,
): void {
  sight(state, event, { sure: true, within: thresholds.confirmWithin });
  state.changed |= TOPIC.twitch;
  const { region } = SITES[event.area.site];
  const seen = state.seenRegions.find((each) => each.region === region);
  if (!seen && region !== null) state.seenRegions.push({ region, evidence: evidenceOf(event) });
  begin(state, event, event.day);
}

/** The earlier of told onset and first entry is the first date; an onset before a run of zero days is over. */
export function applyOnset(state: State, event: OnsetEvent): void {
  state.changed |= TOPIC.twitch;
  state.onset = Math.min(state.onset ?? NO_DAY, event.onset);
  if (event.onset > state.persistence.reset) begin(state, event, event.onset);
}

export function applyAreaAnswer(state: State, event: AreaAnswerEvent): void {
  state.changed |= TOPIC.twitch;
  const track = trackOf(state, event.area);
  if (track === null) return;
  if (event.value === "still-there") confirm(track, event.day, event);
  else if (track.confirmed === null) track.denied = true;
}

/**
 * Confirms what nobody denied, `silenceConfirms` days after it was first seen; where enough of those days were recorded
 * without it, it did not come back.
 */
export function confirmBySilence(
  state: State,
  { silenceConfirms, recordedWithoutDenies }: Thresholds,
): void {
  for (const track of state.areas) {
    const on = track.pending + silenceConfirms;
    if (track.confirmed !== null || track.denied || state.day < on) continue;
    if (recordedBetween(state, track.pending, on) >= recordedWithoutDenies) {
      track.denied = true;
      continue;
    }
    track.confirmedOn = on;
    track.confirmed = { ...track.seen, ids: [...track.seen.ids], novel: on };
    state.changed |= TOPIC.twitch;
  }
}

/** How many days after one day and up to another were recorded. */
function recordedBetween({ recorded }: State, after: Day, until: Day): number {
  let count = 0;
  for (const { day } of recorded) if (day > after && day <= until) count += 1;
  return count;
}

export function firstSeenOn(state: State): Day {
  return state.areas[0]?.seen.first ?? NEVER;
}

function sight(state: State, event: Sighting, { sure, within }: { sure: boolean; within: number }) {
  noteSymptom(state, event, null);
  const known = trackOf(state, event.area);
  if (known === null) {
    const track: AreaTrack = {
      site: event.area.site,
      side: event.area.side,
      region: SITES[event.area.site].region,
      seen: evidenceOf(event),
      lastSeen: event.day,
      pending: event.day,
      denied: false,
      confirmedOn: NEVER,
      confirmed: null,
    };
    state.areas.push(track);
    if (sure) confirm(track, event.day, event);
    state.changed |= TOPIC.twitch;
    return;
  }
  known.lastSeen = event.day;
  if (known.site === "eyelid") state.changed |= TOPIC.twitch;
  if (known.confirmed !== null) return;
  if (sure || (event.day > known.pending && event.day - known.pending <= within)) {
    confirm(known, event.day, event);
    state.changed |= TOPIC.twitch;
  } else {
    known.pending = event.day;
    known.denied = false;
  }
}

function confirm(track: AreaTrack, on: Day, event: { id: string; recordedOn: Day }): void {
  if (track.confirmed !== null) return;
  track.confirmedOn = on;
  track.confirmed = {
    first: on,
    ids: [...new Set([...track.seen.ids, event.id])],
    novel: Math.max(on, event.recordedOn),
    novelIds: [event.id],
  };
}

/**
 * The track that a record belongs to: of its very place, else of its site, else one that it may be. What the record
 * knows better (the side, the part of a limb) is known of the track from then on.
 */
function trackOf(state: State, area: Area): AreaTrack | null {
  for (const track of state.areas) {
    if (track.site === area.site && track.side === area.side) return track;
  }
  let ofSite: AreaTrack | null = null;
  let maybe: AreaTrack | null = null;
  for (const track of state.areas) {
    if (mergedPlace(track, area) === null) continue;
    if (track.site === area.site) ofSite ??= track;
    else maybe ??= track;
  }
  const track = ofSite ?? maybe;
  if (track !== null) nameExactly(state, track, area);
  return track;
}

function nameExactly(state: State, track: AreaTrack, area: Area): void {
  const place = mergedPlace(track, area);
  if (place === null || (place.site === track.site && place.side === track.side)) return;
  Object.assign(track, place);
  state.changed |= TOPIC.twitch;
}

function begin(state: State, event: { id: string; day: Day; recordedOn: Day }, start: Day): void {
  const { persistence } = state;
  if (state.symptomStart === NEVER || start < state.symptomStart) {
    state.symptomStart = start;
    state.changed |= TOPIC.twitch;
  }
  if (persistence.start !== NEVER && start >= persistence.start) return;
  state.changed |= TOPIC.twitch;
  persistence.start = start;
  persistence.evidence = evidenceOf(event);
}
