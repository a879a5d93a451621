import type { Region } from "../body/region";
import { type Evidence, NEVER, NO_DAY } from "./evidence";
import type { TimelineThresholds } from "./thresholds";
import type { AreaTrack, RegionEvidence, Timeline } from "./timeline";

const isEyelid = ({ site }: AreaTrack): boolean => site === "eyelid";
/** Any other place of the head: the article's "other facial muscles". */
export function isOtherFace({ site, region }: AreaTrack): boolean {
  return region === "bulbar" && site !== "eyelid";
}

/** Only eyelids twitch, one or both. */
export function isEyelidAlone({ areas }: Timeline): boolean {
  return areas.length > 0 && areas.every(isEyelid);
}

/** First day on which a twitching eyelid counts as an area, whatever else twitches; NEVER when none does. */
export function eyelidCountsOn(timeline: Timeline, eyelidAlone: number): number {
  const first = timeline.areas.find(isEyelid)?.seen.first;
  if (first === undefined) return NEVER;
  const { start } = timeline.persistence;
  return (isEyelidAlone(timeline) && start !== NEVER ? start : first) + eyelidAlone + 1;
}

/** Only eyelids twitch, and for no longer than the eyelid rule allows. */
export function isEyelidAloneAndRecent(timeline: Timeline, eyelidAlone: number): boolean {
  return isEyelidAlone(timeline) && timeline.day < eyelidCountsOn(timeline, eyelidAlone);
}

/** The areas that count, confirmed or not: eyelids only once one was seen for long enough or the face joins, and then as one while alone. */
export function countingAreas(timeline: Timeline, eyelidAlone: number): readonly AreaTrack[] {
  const { areas } = timeline;
  if (!areas.some(isEyelid)) return areas;
  const from = eyelidCountsOn(timeline, eyelidAlone);
  const counts = areas.some(
    (track) => isOtherFace(track) || (isEyelid(track) && track.lastSeen >= from),
  );
  if (!counts) return areas.filter((track) => !isEyelid(track));
  return isEyelidAlone(timeline) ? areas.slice(0, 1) : areas;
}

/** Fewer than two places are named, and not all of them either. */
export function hasNoSecondPlace({ areas }: Timeline): boolean {
  return areas.length < 2 && areas[0]?.site !== "all-over";
}

/** Whether any area that began later than the first one is confirmed. */
export function hasLaterArea(timeline: Timeline, eyelidAlone: number): boolean {
  if (timeline.areas.length < 2) return false;
  const counting = countingAreas(timeline, eyelidAlone);
  const first = firstSeen(counting);
  for (const { seen, confirmed } of counting) {
    if (confirmed !== null && seen.first > first) return true;
  }
  return false;
}

function firstSeen(tracks: readonly AreaTrack[]): number {
  return tracks[0]?.seen.first ?? NO_DAY;
}

/** What confirmed each area that began later than the first one. */
export function laterAreas(timeline: Timeline, eyelidAlone: number): readonly Evidence[] {
  if (timeline.areas.length < 2) return [];
  const counting = countingAreas(timeline, eyelidAlone);
  const first = firstSeen(counting);
  const found: Evidence[] = [];
  for (const { seen, confirmed } of counting) {
    if (confirmed !== null && seen.first > first) found.push(confirmed);
  }
  return found;
}

/** Distinct areas with a sighting inside the spread window, confirmed or not. */
export function areasInWindow(
  timeline: Timeline,
  thresholds: TimelineThresholds,
): readonly Evidence[] {
  if (timeline.areas.length < 2) return [];
  const found: Evidence[] = [];
  for (const { lastSeen, seen } of countingAreas(timeline, thresholds.eyelidAlone)) {
    if (timeline.day - lastSeen < thresholds.spreadWindow) found.push(seen);
  }
  return found;
}

/** One confirmation for each region with a confirmed area, the earliest. */
export function twitchingRegions(
  timeline: Timeline,
  eyelidAlone: number,
): readonly RegionEvidence[] {
  const regions: RegionEvidence[] = [];
  for (const { region, confirmed } of countingAreas(timeline, eyelidAlone)) {
    if (region === null || confirmed === null || isAmong(regions, region)) continue;
    regions.push({ region, evidence: confirmed });
  }
  return regions;
}

function isAmong(regions: readonly RegionEvidence[], region: Region): boolean {
  for (const each of regions) if (each.region === region) return true;
  return false;
}

export function faceAreas(timeline: Timeline): readonly AreaTrack[] {
  return timeline.areas.filter(
    ({ site, region }) =>
      region === "bulbar" && site !== "eyelid" && site !== "tongue" && site !== "throat",
  );
}

/** What confirmed twitching of the tongue or throat. */
export function tongueOrThroat(timeline: Timeline): readonly Evidence[] {
  const confirmations: Evidence[] = [];
  for (const { site, confirmed } of timeline.areas) {
    if (confirmed !== null && (site === "tongue" || site === "throat"))
      confirmations.push(confirmed);
  }
  return confirmations;
}

/** The areas that count and are confirmed, first seen first. */
export function confirmedAreas(timeline: Timeline, eyelidAlone: number): readonly AreaTrack[] {
  return countingAreas(timeline, eyelidAlone).filter(({ confirmed }) => confirmed !== null);
}
