import { areAdjacent, isPlaced } from "../body/adjacency";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { type CannotSay, cannotSay } from "./cannot-say";
import { confirmedAreas } from "./confirmed-areas";

/** `adjacent` of `added`: always said as k of n. */
export type Contiguity = { kind: "contiguity"; adjacent: number; added: number };

/** How many of the placed areas that came after the first day touched one that was there on an earlier day. */
export function contiguity(events: readonly HistoryEvent[], asOf: Day): Contiguity | CannotSay {
  const areas = confirmedAreas(events, asOf).filter(({ area }) => isPlaced(area));
  const began = areas[0]?.firstSeen;
  const added = areas.filter(({ firstSeen }) => began !== undefined && firstSeen > began);
  if (added.length === 0) return cannotSay("no-new-area");
  const adjacent = added.filter((late) =>
    areas.some((early) => early.firstSeen < late.firstSeen && areAdjacent(early.area, late.area)),
  );
  return { kind: "contiguity", adjacent: adjacent.length, added: added.length };
}
