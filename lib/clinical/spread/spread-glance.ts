import { areaKey } from "../body/area";
import { type Day, isoFromDay } from "../calendar/day";
import type { History } from "../history/history";
import { effectiveEvents } from "./effective-events";
import { eightWeekStrip } from "./eight-week-strip";
import { stripCode } from "./strip-code";

/** What the queue shows of the spread, small enough to be kept with each referral. `areas`: ever recorded, confirmed or not. */
export type SpreadGlance = { asOf: string; areas: number; strip: string };

export function spreadGlance(history: History, asOf: Day): SpreadGlance {
  const areas = new Set(
    effectiveEvents(history, asOf).flatMap((event) =>
      event.kind === "twitch" ? areaKey(event.area) : [],
    ),
  );
  return {
    asOf: isoFromDay(asOf),
    areas: areas.size,
    strip: stripCode(eightWeekStrip(history, asOf)),
  };
}
