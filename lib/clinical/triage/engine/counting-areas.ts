import type { Thresholds } from "../rule";
import { type Evidence, NEVER, NO_DAY } from "./evidence";
import type { AreaTrack, RegionEvidence, State } from "./state";

const isEyelid = ({ site }: AreaTrack): boolean => site === "eyelid";
const isOtherFace = ({ site, region }: AreaTrack): boolean =>
  region === "bulbar" && site !== "eyelid";

/** Only eyelids twitch, one or both. */
export function isEyelidAlone({ areas }: State): boolean {
  return areas.length > 0 && areas.every(isEyelid);
}

/** First day on which a twitching eyelid counts as an area, whatever else twitches; NEVER when none does. */
export function eyelidCountsOn(state: State, eyelidAlone: number): number {
  const first = state.areas.find(isEyelid)?.seen.first;
  if (first === undefined) return NEVER;
  const { start } = state.persistence;
  return (isEyelidAlone(state) && start !== NEVER ? start : first) + eyelidAlone + 1;
}

/** Only eyelids twitch, and for no longer than the eyelid rule allows. */
export function isEyelidAloneAndRecent(state: State, eyelidAlone: number): boolean {
  return isEyelidAlone(state) && state.day < eyelidCountsOn(state, eyelidAlone);
}

/** The areas that count, confirmed or not: eyelids only once one was seen for long enough or the face joins, and then as one while alone. */
export function countingAreas(state: State, eyelidAlone: number): readonly AreaTrack[] {
  const { areas } = state;
  if (!areas.some(isEyelid)) return areas;
  const from = eyelidCountsOn(state, eyelidAlone);
  const counts = areas.some(
    (track) => isOtherFace(track) || (isEyelid(track) && track.lastSeen >= from),
  );
  if (!counts) return areas.filter((track) => !isEyelid(track));
  return isEyelidAlone(state) ? areas.slice(0, 1) : areas;
}

/** Fewer than two places are named, and not all of them either. */
export function hasNoSecondPlace({ areas }: State): boolean {
  return areas.length < 2 && areas[0]?.site !== "all-over";
}

/** Whether any area that began later than the first one is confirmed. */
export function hasLaterArea(state: State, eyelidAlone: number): boolean {
  if (state.areas.length < 2) return false;
  const counting = countingAreas(state, eyelidAlone);
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
export function laterAreas(state: State, eyelidAlone: number): readonly Evidence[] {
  if (state.areas.length < 2) return [];
  const counting = countingAreas(state, eyelidAlone);
  const first = firstSeen(counting);
  return counting.flatMap(({ seen, confirmed }) =>
    confirmed !== null && seen.first > first ? [confirmed] : [],
  );
}

/** Distinct areas with a sighting inside the spread window, confirmed or not. */
export function areasInWindow(state: State, thresholds: Thresholds): readonly Evidence[] {
  if (state.areas.length < 2) return [];
  return countingAreas(state, thresholds.eyelidAlone)
    .filter(({ lastSeen }) => state.day - lastSeen < thresholds.spreadWindow)
    .map(({ seen }) => seen);
}

/** One confirmation for each region with a confirmed area, the earliest. */
export function twitchingRegions(state: State, eyelidAlone: number): readonly RegionEvidence[] {
  const regions: RegionEvidence[] = [];
  for (const { region, confirmed } of countingAreas(state, eyelidAlone)) {
    if (region === null || confirmed === null) continue;
    if (!regions.some((each) => each.region === region)) {
      regions.push({ region, evidence: confirmed });
    }
  }
  return regions;
}

export function faceAreas(state: State): readonly AreaTrack[] {
  return state.areas.filter(
    ({ site, region }) =>
      region === "bulbar" && site !== "eyelid" && site !== "tongue" && site !== "throat",
  );
}

/** What confirmed twitching of the tongue or throat. */
export function tongueOrThroat(state: State): readonly Evidence[] {
  const confirmations: Evidence[] = [];
  for (const { site, confirmed } of state.areas) {
    if (confirmed !== null && (site === "tongue" || site === "throat"))
      confirmations.push(confirmed);
  }
  return confirmations;
}
