import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { type Drawing, type DrawnItem, path, rectangle } from "../drawing";
import { areaLanes } from "./area-lanes";
import { areasLane } from "./areas-lane";
import { AXIS_HEIGHT, axis, ground } from "./axis";

import { eventLanes } from "./event-lanes";
import { type DrawnLane, type Frame, frameOf, lengthOf, named } from "./frame";
import type { LaneLabels } from "./lane-labels";
import { regionsLane } from "./regions-lane";
import { taskLanes } from "./task-lanes";

const LANES = {
  areas: areasLane,
  regions: regionsLane,
  recorded: recordedLane,
  places: areaLanes,
  tasks: taskLanes,
  events: eventLanes,
} as const;
export type LaneName = keyof typeof LANES;
const ALL_LANES = Object.keys(LANES) as LaneName[];
/** A line stands above these. */
const PARTED: ReadonlySet<LaneName> = new Set(["places", "tasks", "events"]);

/**
 * How it spread, lane under lane on one axis of real days that ends with the last one. It is drawn for the width on
 * which it is shown, so that its words need no scaling.
 */
export function lanesDrawing(
  lanes: SpreadLanes,
  labels: LaneLabels,
  {
    width,
    show = ALL_LANES,
  }: {
    width: number;
    show?: readonly LaneName[];
  },
): Drawing<LaneName | "ground" | "axis"> {
  const frame = frameOf(lanes, { width, names: namesIn(lanes, labels) });
  const items: DrawnItem<LaneName | "ground" | "axis">[] = [];
  let y = AXIS_HEIGHT;
  for (const name of show) {
    if (PARTED.has(name)) {
      items.push(path(`M0 ${y}H${frame.right}`, { stroke: "line" }));
      y += 6;
    }
    const lane = LANES[name](lanes, frame, y, labels);
    items.push({ kind: "group", key: name, title: null, items: lane.items });
    y += lane.height;
  }
  return {
    x: 0,
    y: 0,
    width,
    height: y,
    items: [
      { kind: "group", key: "ground", title: null, items: ground(lanes, frame, y) },
      ...items,
      {
        kind: "group",
        key: "axis",
        title: null,
        items: axis(lanes, frame, { today: labels.today(lanes.to), bottom: y }),
      },
    ],
  };
}

const RECORDED_HEIGHT = 20;

/** A tick for each recorded day, and how many of all they are. */
function recordedLane(
  { points }: SpreadLanes,
  frame: Frame,
  top: number,
  { recorded, recordedOf }: LaneLabels,
): DrawnLane {
  const days = points.filter(({ record }) => record !== "gap");
  const value = recordedOf(days.length, points.length);
  const head = named(frame, top, { name: recorded, value });
  const ticks = days.map(({ day }) => {
    const width = Math.max(0.6, (frame.x(day + 1) - frame.x(day)) * 0.75);
    return rectangle({ x: frame.x(day), y: head.top + 3, width, height: 9 });
  });
  return {
    height: head.top - top + RECORDED_HEIGHT,
    items: [
      ...head.items,
      ...(ticks.length === 0 ? [] : [path(ticks.join(""), { fill: "line-strong" })]),
    ],
  };
}

/** All names beside lanes, with what stands after them. */
function namesIn(lanes: SpreadLanes, labels: LaneLabels): readonly string[] {
  const { points, groups, tasks } = lanes;
  return [
    ...groups.flatMap(({ rows }) => rows.map(({ area }) => labels.area(area))),
    ...(tasks?.lost ?? []).map(({ question }) => labels.task(question)),
    `${labels.recorded}${labels.recordedOf(points.length, points.length)}`,
    `${labels.otherTasks(tasks === null || tasks.lost.length === 0)}${labels.notSure}`,
    `${labels.lane("checklists")}${labels.none}`,
    labels.functionNotAsked,
  ].toSorted((one, other) => lengthOf(other, 1) - lengthOf(one, 1));
}
