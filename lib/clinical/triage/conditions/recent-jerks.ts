import type { Region } from "../../body/region";
import { countingAreas } from "../../timeline/counting-areas";
import { type Evidence, NEVER } from "../../timeline/evidence";
import { slotOf } from "../../timeline/slots";
import type { Thresholds } from "../rule";
import type { State } from "../run/state";

export const JERK = slotOf("movement-kind", "jerk");

/**
 * The jerk and the areas of two or more regions that twitch within the window, where the onset, the first answer of
 * a jerk or the second region is within it too, or nobody knows the onset; empty otherwise.
 */
export function recentJerks(state: State, thresholds: Thresholds): readonly Evidence[] {
  const jerk = state.chosen[JERK];
  if (!jerk) return [];
  const isRecent = (day: number) => state.day - day <= thresholds.jerksWithin;
  const areas = countingAreas(state, thresholds.eyelidAlone).filter(({ lastSeen }) =>
    isRecent(lastSeen),
  );
  const began = new Map<Region, number>();
  for (const { region, seen } of areas) {
    if (region !== null) began.set(region, Math.min(began.get(region) ?? seen.first, seen.first));
  }
  const [, second] = [...began.values()].toSorted((a, b) => a - b);
  if (second === undefined) return [];
  const { start } = state.persistence;
  const isNew =
    state.onset === null ||
    (start !== NEVER && isRecent(start)) ||
    isRecent(jerk.first) ||
    isRecent(second);
  return isNew ? [jerk, ...areas.map(({ seen }) => seen)] : [];
}
