import { type Area, areaOf } from "../body/area";
import { isCoveredBy } from "../body/merged-place";
import { type Day, isoFromDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { eightWeekStrip } from "./eight-week-strip";
import { advanceSpread, NO_SPREAD, type SpreadSnapshot } from "./spread-snapshot";
import { stripCode } from "./strip-code";

/** What the queue shows of the spread, small enough to be kept with each referral. `areas`: ever recorded, confirmed or not, without what may be one of the others. */
export type SpreadSummary = { asOf: string; areas: number; strip: string };

/** `before`: the snapshot of the history before these events. */
export function spreadSummary(
  { events }: { events: readonly HistoryEvent[] },
  asOf: Day,
  before: SpreadSnapshot = NO_SPREAD,
): SpreadSummary {
  const snapshot = advanceSpread(before, events, asOf);
  return {
    asOf: isoFromDay(asOf),
    areas: countOf(snapshot.areas.map(areaOf)),
    strip: stripCode(eightWeekStrip(snapshot.days, asOf)),
  };
}

function countOf(areas: readonly Area[]): number {
  return areas.filter((area) => !areas.some((other) => other !== area && isCoveredBy(area, other)))
    .length;
}
