import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { effectiveEvents } from "../timeline/effective-events";
import { fold } from "../timeline/fold";
import type { TimelineThresholds } from "../timeline/thresholds";
import { LONG_WINDOW_DAYS, SHORT_WINDOW_DAYS } from "./active-areas";
import { asymmetry } from "./asymmetry";
import { coLocation } from "./co-location";
import { contiguity } from "./contiguity";
import { areasActive, areasEver, regionsTwitching, regionsWeak } from "./counts";
import { durations } from "./duration";
import { completeness, frequency } from "./frequency";
import { functionLoss } from "./function-loss";
import type { MeasureId } from "./measure-id";
import { spreadRate } from "./spread-rate";
import { timeToRegion, timeToSecondWeakRegion } from "./time-to-region";
import { triggerTable } from "./trigger-table";

/** Every measure of clinical specification 5.2 as of a day, each with its value or why there is none. */
export function spreadMeasures(history: History, asOf: Day, thresholds: TimelineThresholds) {
  const timeline = fold(history, asOf, thresholds);
  const { eyelidAlone } = thresholds;
  const events = effectiveEvents(history, asOf);
  return {
    "areas-ever": areasEver(timeline, eyelidAlone),
    "areas-active": areasActive(timeline, eyelidAlone),
    "regions-twitching": regionsTwitching(timeline, eyelidAlone),
    "regions-weak": regionsWeak(timeline, events),
    "time-to-second-region": timeToRegion(timeline, eyelidAlone, 2),
    "time-to-third-region": timeToRegion(timeline, eyelidAlone, 3),
    "time-to-second-weak-region": timeToSecondWeakRegion(timeline, events),
    "spread-rate": spreadRate(timeline, eyelidAlone, events),
    asymmetry: asymmetry(timeline, thresholds),
    contiguity: contiguity(timeline, eyelidAlone),
    "frequency-7": frequency(events, asOf, SHORT_WINDOW_DAYS),
    "frequency-28": frequency(events, asOf, LONG_WINDOW_DAYS),
    duration: durations(events, asOf),
    "co-location": coLocation(events, asOf),
    "function-loss": functionLoss(timeline, events),
    completeness: completeness(events, asOf),
    triggers: triggerTable(events),
  } as const satisfies Record<MeasureId, { kind: string }>;
}

export type SpreadMeasures = ReturnType<typeof spreadMeasures>;
