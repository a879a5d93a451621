import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { isEyelidAlone } from "./eyelid-area";
import { recordedDays } from "./recorded-days";

export const ASYMMETRY_NEEDS_DAYS = 5;
/** From here on, in either direction, twitching is asymmetric. */
export const ASYMMETRIC_FROM = 0.5;

/** Days in the 28 that end with the last recorded one on which something on that side twitched. */
export type SidedDays = { right: number; left: number };

export type Asymmetry = SidedDays & {
  kind: "asymmetry";
  /** -1 all left to 1 all right. */
  index: number;
  isAsymmetric: boolean;
};

/** The midline and sides that were not known count on neither side. */
function sidedDays(events: readonly HistoryEvent[], asOf: Day): SidedDays {
  const last = Math.max(...[...recordedDays(events).keys()].filter((day) => day <= asOf));
  const days = { right: new Set<Day>(), left: new Set<Day>() };
  for (const event of events) {
    if (event.kind !== "twitch" || !isWithin(event.day, last, LONG_WINDOW_DAYS)) continue;
    const { side } = event.area;
    if (side === "right" || side === "left") days[side].add(event.day);
  }
  return { right: days.right.size, left: days.left.size };
}

/** (R - L) / (R + L). An eyelid alone has a side and is not asymmetric for it. */
export function asymmetry(events: readonly HistoryEvent[], asOf: Day): Asymmetry | CannotSay {
  const days = sidedDays(events, asOf);
  const all = days.right + days.left;
  if (all < ASYMMETRY_NEEDS_DAYS) return cannotSay("too-few-sided-days");
  const index = (days.right - days.left) / all;
  const isAsymmetric = Math.abs(index) >= ASYMMETRIC_FROM && !isEyelidAlone(events);
  return { kind: "asymmetry", ...days, index, isAsymmetric };
}
