import type { Area } from "../body/area";
import { mergedPlace } from "../body/merged-place";
import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type {
  AreaAnswerEvent,
  ClinicianSightingEvent,
  Duration,
  OnsetEvent,
  TwitchEvent,
} from "../history/event";
import { noteSymptom } from "./apply-answer";
import { evidenceOf, NEVER, NO_DAY } from "./evidence";
import { durationBucket } from "./rates";
import type { TimelineThresholds } from "./thresholds";
import type { AreaTrack, Timeline } from "./timeline";
import { TOPIC } from "./topic";

type Sighting = TwitchEvent | ClinicianSightingEvent;

export function applyTwitch(
  timeline: Timeline,
  event: TwitchEvent,
  thresholds: TimelineThresholds,
): void {
  const { today } = timeline;
  const first = timeline.areas.length === 0 || firstSeenOn(timeline) === event.day;
  sight(timeline, event, { sure: event.confirmed || first, within: thresholds.confirmWithin });
  today.twitch = true;
  if (event.area.side === "right") today.right = true;
  if (event.area.side === "left") today.left = true;
  if (event.duration !== null) noteDuration(timeline, event.duration);
  begin(timeline, event, event.day);
}

function noteDuration(timeline: Timeline, duration: Duration): void {
  const bucket = durationBucket(duration);
  if (bucket === null) return;
  const { durations } = timeline.today;
  while (durations.length <= bucket) durations.push(0);
  durations[bucket] = (durations[bucket] ?? 0) + 1;
}

export function applySighting(
  timeline: Timeline,
  event: ClinicianSightingEvent,
  thresholds: TimelineThresholds,
): void {
  sight(timeline, event, { sure: true, within: thresholds.confirmWithin });
  timeline.changed |= TOPIC.twitch;
  const { region } = SITES[event.area.site];
  const seen = timeline.seenRegions.find((each) => each.region === region);
  if (!seen && region !== null) timeline.seenRegions.push({ region, evidence: evidenceOf(event) });
  begin(timeline, event, event.day);
}

/** The earlier of reported onset and first entry is the first date; an onset before a run of zero days is over. */
export function applyOnset(timeline: Timeline, event: OnsetEvent): void {
  timeline.changed |= TOPIC.twitch;
  timeline.onset = Math.min(timeline.onset ?? NO_DAY, event.onset);
  if (event.onset > timeline.persistence.reset) begin(timeline, event, event.onset);
}

export function applyAreaAnswer(timeline: Timeline, event: AreaAnswerEvent): void {
  timeline.changed |= TOPIC.twitch;
  const track = trackOf(timeline, event.area);
  if (track === null) return;
  if (event.value === "still-there") confirm(track, event.day, event);
  else if (track.confirmed === null) track.denied = true;
}

/**
 * Confirms what nobody denied, `silenceConfirms` days after it was first seen; where enough of those days were recorded
 * without it, it did not come back.
 */
export function confirmBySilence(
  timeline: Timeline,
  { silenceConfirms, recordedWithoutDenies }: TimelineThresholds,
): void {
  for (const track of timeline.areas) {
    const on = track.pending + silenceConfirms;
    if (track.confirmed !== null || track.denied || timeline.day < on) continue;
    if (recordedBetween(timeline, track.pending, on) >= recordedWithoutDenies) {
      track.denied = true;
      continue;
    }
    track.confirmedOn = on;
    const { first, ids, novelIds } = track.seen;
    track.confirmed = { first, ids, novel: on, novelIds };
    timeline.changed |= TOPIC.twitch;
  }
}

/** How many days after one day and up to another were recorded. */
function recordedBetween({ recorded }: Timeline, after: Day, until: Day): number {
  let count = 0;
  for (const { day } of recorded) if (day > after && day <= until) count += 1;
  return count;
}

export function firstSeenOn(timeline: Timeline): Day {
  return timeline.areas[0]?.seen.first ?? NEVER;
}

function sight(
  timeline: Timeline,
  event: Sighting,
  { sure, within }: { sure: boolean; within: number },
) {
  noteSymptom(timeline, event, null);
  const known = trackOf(timeline, event.area);
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
    timeline.areas.push(track);
    if (sure) confirm(track, event.day, event);
    timeline.changed |= TOPIC.twitch;
    return;
  }
  known.lastSeen = event.day;
  if (known.site === "eyelid") timeline.changed |= TOPIC.twitch;
  if (known.confirmed !== null) return;
  if (sure || (event.day > known.pending && event.day - known.pending <= within)) {
    confirm(known, event.day, event);
    timeline.changed |= TOPIC.twitch;
  } else {
    known.pending = event.day;
    known.denied = false;
  }
}

function confirm(track: AreaTrack, on: Day, event: { id: string; recordedOn: Day }): void {
  if (track.confirmed !== null) return;
  const { ids } = track.seen;
  track.confirmedOn = on;
  track.confirmed = {
    first: on,
    ids: ids.includes(event.id) ? ids : [...ids, event.id],
    novel: Math.max(on, event.recordedOn),
    novelIds: [event.id],
  };
}

/**
 * The track that a record belongs to: of its very place, else of its site, else one that it may be. What the record
 * knows better (the side, the part of a limb) is known of the track from then on.
 */
function trackOf(timeline: Timeline, area: Area): AreaTrack | null {
  for (const track of timeline.areas) {
    if (track.site === area.site && track.side === area.side) return track;
  }
  let ofSite: AreaTrack | null = null;
  let maybe: AreaTrack | null = null;
  for (const track of timeline.areas) {
    if (mergedPlace(track, area) === null) continue;
    if (track.site === area.site) ofSite ??= track;
    else maybe ??= track;
  }
  const track = ofSite ?? maybe;
  if (track !== null) nameExactly(timeline, track, area);
  return track;
}

function nameExactly(timeline: Timeline, track: AreaTrack, area: Area): void {
  const place = mergedPlace(track, area);
  if (place === null || (place.site === track.site && place.side === track.side)) return;
  Object.assign(track, place);
  timeline.changed |= TOPIC.twitch;
}

function begin(
  timeline: Timeline,
  event: { id: string; day: Day; recordedOn: Day },
  start: Day,
): void {
  const { persistence } = timeline;
  if (timeline.symptomStart === NEVER || start < timeline.symptomStart) {
    timeline.symptomStart = start;
    timeline.changed |= TOPIC.twitch;
  }
  if (persistence.start !== NEVER && start >= persistence.start) return;
  timeline.changed |= TOPIC.twitch;
  persistence.start = start;
  persistence.evidence = evidenceOf(event);
}
