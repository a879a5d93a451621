import type { Day } from "@/lib/clinical/calendar/day";
import type { SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { path, text } from "../drawing";
import { AXIS_SIZE, type DrawnLane, type Frame, named } from "./frame";
import type { LaneLabels } from "./lane-labels";
import { disc } from "./marks";
import { countedDays, FOOTROOM, plotAt, scaleOf, unrecorded } from "./plot";
import { stepLabels } from "./step-labels";
import { stepLine, stepsOf } from "./step-line";

/** Fixed scales: one more area never looks like a cliff. */
const SCALES = [4, 8, 16, 32, 64, 128];
const HEIGHT = 48;

/** Distinct areas ever, each step with the names of the areas that came. */
export function areasLane(
  lanes: SpreadLanes,
  frame: Frame,
  top: number,
  labels: LaneLabels,
): DrawnLane {
  const days = countedDays(lanes.points, ({ areasEver }) => areasEver);
  const most = days.at(-1)?.count ?? 0;
  const scale = SCALES.find((each) => most <= each) ?? most;
  const head = named(frame, top, { name: labels.areasEver, isBold: true });
  const plot = plotAt(head.top, { height: HEIGHT, scale });
  const { x } = frame;
  const rows = lanes.groups.flatMap((group) => group.rows);
  const steps = stepsOf(
    days,
    rows.map(({ firstSeen }) => firstSeen),
  );
  const valueY = frame.isStacked ? top + 12 : head.top + 36;
  const valueX = frame.isStacked ? frame.right - 96 : 0;
  return {
    height: plot.bottom - top + FOOTROOM,
    items: [
      ...head.items,
      text(
        String(most),
        { x: valueX, y: valueY },
        { size: frame.isStacked ? 14 : 20, isBold: true },
      ),
      path(disc(valueX + 28, valueY - 4, 3.6), { fill: "series-1" }),
      text(
        labels.firstSeen,
        { x: valueX + 36, y: valueY },
        { size: AXIS_SIZE, colour: "ink-soft" },
      ),
      ...scaleOf(frame, plot, [0, scale / 2, scale]),
      ...unrecorded(lanes, frame, plot),
      ...stepLine(days, { x, y: plot.y, colour: "series-1" }),
      ...steps.map(({ day, count }) =>
        path(disc(x(day), plot.y(count), 4), { fill: "series-1", stroke: "paper" }),
      ),
      ...stepLabels(steps, {
        frame,
        y: plot.y,
        words: (days) => namesOf(lanes, days, labels),
      }),
    ],
  };
}

/** The areas that were first seen on these days: all names, else one and how many more, else their numbers. */
function namesOf(
  { groups }: SpreadGrid,
  days: readonly Day[],
  labels: LaneLabels,
): readonly string[] {
  const came = groups
    .flatMap(({ rows }) => rows)
    .filter(({ firstSeen, isConfirmed }) => isConfirmed && days.includes(firstSeen ?? Infinity))
    .toSorted((one, other) => (one.onsetRank ?? 0) - (other.onsetRank ?? 0));
  const [first = "", ...others] = came.map(({ area }) => labels.shortArea(area));
  return [
    [first, ...others].join(", "),
    labels.andMore(first, others.length),
    [...new Set(came.map(({ onsetRank }) => onsetRank))].join(", "),
  ];
}
