import type { Day } from "@/lib/clinical/calendar/day";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import type { SpreadPoint } from "@/lib/clinical/spread/spread-series";
import { type DrawnPath, type DrawnText, path, rectangle, text } from "../drawing";
import { AXIS_SIZE, type Frame } from "./frame";
import type { CountedDay } from "./step-line";

/** Above a plot: of the words over its highest step. */
const HEADROOM = 12;
/** Below it. */
export const FOOTROOM = 8;

/** Where the counts of a lane stand, between `top` and `bottom`. */
export type Plot = { y: (count: number) => number; top: number; bottom: number };

export function plotAt(top: number, { height, scale }: { height: number; scale: number }): Plot {
  const bottom = top + HEADROOM + height;
  return { top: top + HEADROOM, bottom, y: (count) => bottom - (count / scale) * height };
}

/** A line and a number for each of the ticks. */
export function scaleOf({ left, right, isStacked }: Frame, { y }: Plot, ticks: readonly number[]) {
  return ticks.flatMap((tick): (DrawnPath | DrawnText)[] => [
    path(`M${left} ${y(tick)}H${right}`, { stroke: "line", width: 0.7 }),
    text(
      String(tick),
      { x: isStacked ? left - 4 : left - 6, y: y(tick) + 4 },
      { size: AXIS_SIZE, anchor: "end", colour: "ink-soft" },
    ),
  ]);
}

/** Hatching beneath the line of days without a record. */
export function unrecorded(
  { points, columns }: SpreadLanes,
  { x, isStacked }: Frame,
  { top, bottom }: Plot,
) {
  const hatched = new Set(
    (isStacked ? [] : columns).flatMap(({ from, to, recordedDays }) =>
      recordedDays > 0 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ),
  );
  const days = points.flatMap(({ day, record }) =>
    record === "gap" && !hatched.has(day) ? day : [],
  );
  const boxes = stretchesOf(days).map(({ from, to }) =>
    rectangle({ x: x(from), y: top, width: x(to + 1) - x(from), height: bottom - top }),
  );
  return boxes.length === 0 ? [] : [path(boxes.join(""), { fill: "faintly-hatched" })];
}

/** Days in their order as stretches of days without one between. */
function stretchesOf(days: readonly Day[]): readonly { from: Day; to: Day }[] {
  const stretches: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last?.to === day - 1) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

/** One count of each day of the series. */
export function countedDays(
  points: readonly SpreadPoint[],
  countOf: (point: SpreadPoint) => number,
): readonly CountedDay[] {
  return points.map((point) => ({
    day: point.day,
    count: countOf(point),
    isRecorded: point.record !== "gap",
  }));
}
