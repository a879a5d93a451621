import type { Day } from "@/lib/clinical/calendar/day";
import type { GridRow } from "@/lib/clinical/spread/spread-grid";
import type { SpreadLanes } from "@/lib/clinical/spread/spread-lanes";
import { type DrawnPath, path, text } from "../drawing";
import { AXIS_SIZE, type DrawnLane, type Frame, named } from "./frame";
import type { LaneLabels } from "./lane-labels";
import { disc, triangle } from "./marks";
import { countedDays, FOOTROOM, plotAt, scaleOf, unrecorded } from "./plot";
import { stepLabels } from "./step-labels";
import { stepLine, stepsOf } from "./step-line";

const HEIGHT = 40;
const REGIONS = 4;

/** Regions with twitching, and with lost function: two lines, never merged. */
export function regionsLane(
  lanes: SpreadLanes,
  frame: Frame,
  top: number,
  labels: LaneLabels,
): DrawnLane {
  const twitching = countedDays(lanes.points, ({ regionsTwitching }) => regionsTwitching);
  const { tasks } = lanes;
  const weak =
    tasks === null
      ? []
      : countedDays(
          lanes.points.filter(({ day }) => day >= tasks.askedSince),
          ({ regionsWeak }) => regionsWeak,
        );
  const head = named(frame, top, { name: labels.regions, isBold: true });
  const keyTop = frame.isStacked ? head.top : head.top + 16;
  const plotTop = frame.isStacked ? keyTop + 34 : head.top;
  const plot = plotAt(plotTop, { height: HEIGHT, scale: REGIONS });
  const { x } = frame;
  const twitchingY = (count: number) => plot.y(count) - 1.3;
  const weakY = (count: number) => plot.y(count) + 1.3;
  const key = (line: number, mark: DrawnPath, words: string) => [
    mark,
    text(words, { x: 13, y: keyTop + line * 15 + 11 }, { size: AXIS_SIZE }),
  ];
  const regionsOf = (on: readonly Day[]) => {
    const came = lanes.groups.filter(({ rows }) => on.includes(firstOf(rows) ?? Infinity));
    const names = came.map(({ region }) => labels.region(region));
    return [names.join(", "), labels.andMore(names[0] ?? "", names.length - 1)];
  };
  const twitchingSteps = stepsOf(
    twitching,
    lanes.groups.map(({ rows }) => firstOf(rows)),
  );
  const weakSteps = stepsOf(
    weak,
    (tasks?.lost ?? []).map(({ lostOn }) => lostOn),
  );
  return {
    height: plot.bottom - top + FOOTROOM,
    items: [
      ...head.items,
      ...key(
        0,
        path(disc(4, keyTop + 7, 3.6), { fill: "series-2" }),
        labels.twitching(twitching.at(-1)?.count ?? 0),
      ),
      ...key(
        1,
        path(triangle(4, keyTop + 22, 4), { fill: "series-3" }),
        tasks === null ? labels.functionNotAsked : labels.functionLost(weak.at(-1)?.count ?? 0),
      ),
      ...scaleOf(frame, plot, [0, REGIONS]),
      ...unrecorded(lanes, frame, plot),
      ...stepLine(twitching, { x, y: twitchingY, colour: "series-2" }),
      ...stepLine(weak, { x, y: weakY, colour: "series-3" }),
      ...twitchingSteps.map(({ day, count }) =>
        path(disc(x(day), twitchingY(count), 4), { fill: "series-2", stroke: "paper" }),
      ),
      ...weakSteps.map(({ day, count }) =>
        path(triangle(x(day), weakY(count) - 1, 5), { fill: "series-3", stroke: "paper" }),
      ),
      ...stepLabels(twitchingSteps, { frame, y: twitchingY, words: regionsOf }),
    ],
  };
}

function firstOf(rows: readonly GridRow[]): number | null {
  const firsts = rows.flatMap(({ firstSeen, isConfirmed }) =>
    firstSeen === null || !isConfirmed ? [] : firstSeen,
  );
  return firsts.length === 0 ? null : Math.min(...firsts);
}
