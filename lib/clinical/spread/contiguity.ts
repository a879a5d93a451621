import { areAdjacent, isPlaced } from "../body/adjacency";
import { confirmedAreas } from "../timeline/counting-areas";
import type { Timeline } from "../timeline/timeline";
import { type CannotSay, cannotSay } from "./cannot-say";

/** `adjacent` of `added`: always said as k of n. */
export type Contiguity = { kind: "contiguity"; adjacent: number; added: number };

/** How many of the placed areas that came after the first day touched one that was there on an earlier day. */
export function contiguity(timeline: Timeline, eyelidAlone: number): Contiguity | CannotSay {
  const areas = confirmedAreas(timeline, eyelidAlone).filter(isPlaced);
  const began = areas[0]?.seen.first;
  const added = areas.filter(({ seen }) => began !== undefined && seen.first > began);
  if (added.length === 0) return cannotSay("no-new-area");
  const adjacent = added.filter((late) =>
    areas.some((early) => early.seen.first < late.seen.first && areAdjacent(early, late)),
  );
  return { kind: "contiguity", adjacent: adjacent.length, added: added.length };
}
