import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { confirmedAreas } from "../timeline/counting-areas";
import type { Timeline } from "../timeline/timeline";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { recordedDays } from "./recorded-days";

/** Fewer recorded days in a window say nothing about a rate. */
export const RATE_NEEDS_RECORDED_DAYS = 10;

/** New areas in each of the last two windows of 28 days. */
export type SpreadRate = {
  kind: "spread-rate";
  recent: number | CannotSay;
  previous: number | CannotSay;
};

/**
 * Areas first seen in a window, confirmed by the timeline's day, beside those of the first day of all: where it began is
 * not spread.
 */
export function spreadRate(
  timeline: Timeline,
  eyelidAlone: number,
  events: readonly HistoryEvent[],
): SpreadRate | CannotSay {
  const recorded = [...recordedDays(events).keys()];
  if (recorded.length === 0) return cannotSay("nothing-recorded");
  const firsts = confirmedAreas(timeline, eyelidAlone).map(({ seen }) => seen.first);
  const began = Math.min(...firsts);
  const rateUntil = (last: Day) => {
    const inWindow = (day: Day) => isWithin(day, last, LONG_WINDOW_DAYS);
    if (recorded.filter(inWindow).length < RATE_NEEDS_RECORDED_DAYS) {
      return cannotSay("too-few-recorded-days");
    }
    return firsts.filter((first) => first > began && inWindow(first)).length;
  };
  return {
    kind: "spread-rate",
    recent: rateUntil(timeline.day),
    previous: rateUntil(timeline.day - LONG_WINDOW_DAYS),
  };
}
