import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { effectiveEvents } from "../timeline/effective-events";
import { fold } from "../timeline/fold";
import type { TimelineThresholds } from "../timeline/thresholds";
import { type FunctionLanes, functionLanes } from "./function-lanes";
import type { GridStep } from "./grid-cell";
import { type SpreadGrid, spreadGrid } from "./spread-grid";
import { type SpreadPoint, spreadSeries } from "./spread-series";

/** Everything that the picture of spread shows on its one axis of days. */
export type SpreadLanes = SpreadGrid & {
  /** One for each day of the axis on which the patient's record had begun. */
  points: readonly SpreadPoint[];
  tasks: FunctionLanes | null;
};

/** The lanes from `from` to `to`, both included, as known on `to`. */
export function spreadLanes(
  history: History,
  window: { from: Day; to: Day; step: GridStep },
  thresholds: TimelineThresholds,
): SpreadLanes {
  const { from, to } = window;
  return {
    ...spreadGrid(history, window, thresholds),
    points: spreadSeries(history, to, thresholds).filter(({ day }) => day >= from),
    tasks: functionLanes(fold(history, to, thresholds), effectiveEvents(history, to)),
  };
}
