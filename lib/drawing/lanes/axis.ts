import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { shortDate } from "@/lib/format/clinic-date";
import { type DrawnPath, type DrawnText, path, rectangle, rounded, text } from "../drawing";
import { AXIS_SIZE, type Frame, lengthOf } from "./frame";

export const AXIS_HEIGHT = 20;
const BASE = 11;
const ROOM_BETWEEN_DATES = 24;

/** What lies under all lanes: lines at the dates that are written and, where no name lies on it, hatching over columns without any record. */
export function ground(lanes: SpreadLanes, frame: Frame, bottom: number): readonly DrawnPath[] {
  const began = lanes.points[0]?.day ?? Infinity;
  const unrecorded = lanes.columns
    .filter(({ to, recordedDays }) => !frame.isStacked && to >= began && recordedDays === 0)
    .map(({ from, to }) => {
      const x = frame.x(from);
      return rectangle({
        x,
        y: AXIS_HEIGHT,
        width: frame.x(to + 1) - x,
        height: bottom - AXIS_HEIGHT,
      });
    });
  const lines = datedColumns(lanes, frame).map(({ x }) => `M${x} 2V${bottom}`);
  return [
    ...(unrecorded.length === 0 ? [] : [path(unrecorded.join(""), { fill: "faintly-hatched" })]),
    ...(lines.length === 0 ? [] : [path(lines.join(""), { stroke: "line" })]),
  ];
}

/** The dates on top, and the line of the last day. */
export function axis(
  lanes: SpreadLanes,
  frame: Frame,
  { today, bottom }: { today: string; bottom: number },
): readonly (DrawnPath | DrawnText)[] {
  const dates = datedColumns(lanes, frame, today).map(({ x, date }) =>
    text(date, { x: x + 3, y: BASE }, { size: AXIS_SIZE, colour: "ink-soft" }),
  );
  return [
    ...dates,
    text(today, { x: frame.right, y: BASE }, { size: AXIS_SIZE, anchor: "end", isBold: true }),
    path(`M${frame.right} 14V${bottom}`, { stroke: "ink", width: 1.2 }),
  ];
}

/** The columns whose first day has room for its date. */
function datedColumns(
  { columns, to }: SpreadLanes,
  { right, x }: Frame,
  today = "",
): readonly { x: number; date: string }[] {
  const dated: { x: number; date: string }[] = [];
  let free = -Infinity;
  for (const { from } of columns) {
    const [at, date] = [rounded(x(from)), shortDate(from, to)];
    const end = at + 3 + lengthOf(date, AXIS_SIZE);
    if (at < free || end > right - lengthOf(today, AXIS_SIZE) - ROOM_BETWEEN_DATES / 2) continue;
    dated.push({ x: at, date });
    free = end + ROOM_BETWEEN_DATES;
  }
  return dated;
}
