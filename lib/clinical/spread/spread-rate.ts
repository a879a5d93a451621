import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { isWithin, LONG_WINDOW_DAYS } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { confirmedAreas } from "./confirmed-areas";
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
 * Areas first seen in a window, confirmed by `asOf`, beside those of the first day of all: where it began is
 * not spread.
 */
export function spreadRate(events: readonly HistoryEvent[], asOf: Day): SpreadRate | CannotSay {
  const recorded = [...recordedDays(events).keys()];
  if (recorded.length === 0) return cannotSay("nothing-recorded");
  const areas = confirmedAreas(events, asOf);
  const began = Math.min(...areas.map(({ firstSeen }) => firstSeen));
  const rateUntil = (last: Day) => {
    const inWindow = (day: Day) => isWithin(day, last, LONG_WINDOW_DAYS);
    if (recorded.filter(inWindow).length < RATE_NEEDS_RECORDED_DAYS) {
      return cannotSay("too-few-recorded-days");
    }
    return areas.filter(({ firstSeen }) => firstSeen > began && inWindow(firstSeen)).length;
  };
  return {
    kind: "spread-rate",
    recent: rateUntil(asOf),
    previous: rateUntil(asOf - LONG_WINDOW_DAYS),
  };
}
