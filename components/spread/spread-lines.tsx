"use client";

import type { ReactNode } from "react";
import {
  CartesianGrid,
  type LabelProps,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AREAS } from "@/lib/clinical/body/area";
import type { Day } from "@/lib/clinical/calendar/day";
import type { SpreadPoint } from "@/lib/clinical/spread/spread-series";
import { clinicDate } from "@/lib/format/clinic-date";
import type { SpreadLabels } from "./spread-labels";

type SeriesKey = Exclude<keyof SpreadLabels, "day">;
type DrawnPoint = { day: Day } & Record<SeriesKey, number | null>;
type Series = {
  key: SeriesKey;
  colour: string;
  look: "steps" | "dashed-steps" | "points";
};

const AREA_SERIES: readonly Series[] = [
  { key: "areasEver", colour: "var(--color-series-1)", look: "steps" },
  { key: "areasActive", colour: "var(--color-series-3)", look: "dashed-steps" },
  { key: "areasToday", colour: "var(--color-series-2)", look: "points" },
];
const REGION_SERIES: readonly Series[] = [
  { key: "regionsTwitching", colour: "var(--color-series-1)", look: "steps" },
  { key: "regionsWeak", colour: "var(--color-series-3)", look: "dashed-steps" },
];
const REGION_SCALE = [0, 1, 2, 3, 4];
const ROOM_FOR_LABELS = 190;

/** Fixed scales: one more area never looks like a cliff. */
const AREA_SCALES = [12, 24, AREAS.length];

export function SpreadLines({
  points,
  from,
  to,
  labels,
  label,
  pictureHeight,
}: {
  points: readonly SpreadPoint[];
  from: Day;
  to: Day;
  labels: SpreadLabels;
  label: string;
  /** Of each of the two pictures, in pixels. */
  pictureHeight: number;
}) {
  const drawn = points.map(withoutGaps);
  const most = Math.max(0, ...points.map(({ areasEver }) => areasEver));
  const top = AREA_SCALES.find((scale) => most <= scale) ?? AREAS.length;
  const areaTicks = Array.from({ length: 5 }, (_, index) => Math.round((top / 4) * index));
  const panel = { points: drawn, from, to, labels, label, height: pictureHeight };
  return (
    <>
      <Panel {...panel} series={AREA_SERIES} ticks={areaTicks} />
      <Panel {...panel} series={REGION_SERIES} ticks={REGION_SCALE} />
    </>
  );
}

/** A day that was not recorded breaks every line. */
function withoutGaps(point: SpreadPoint): DrawnPoint {
  if (point.record !== "gap") return point;
  const { day } = point;
  return {
    day,
    areasToday: null,
    areasEver: null,
    areasActive: null,
    regionsTwitching: null,
    regionsWeak: null,
  };
}

function Panel({
  points,
  from,
  to,
  labels,
  series,
  ticks,
  label,
  height,
}: {
  points: readonly DrawnPoint[];
  from: Day;
  to: Day;
  labels: SpreadLabels;
  series: readonly Series[];
  ticks: readonly number[];
  label: string;
  height: number;
}) {
  const top = ticks.at(-1) ?? 0;
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        data={[...points]}
        accessibilityLayer
        title={`${label}: ${series.map(({ key }) => labels[key]).join(", ")}`}
        margin={{ top: 8, right: ROOM_FOR_LABELS, bottom: 8, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[from, to]}
          tickFormatter={(day: Day) => clinicDate(day)}
          minTickGap={32}
          {...AXIS}
        />
        <YAxis domain={[0, top]} ticks={[...ticks]} width={36} {...AXIS} />
        <Tooltip
          labelFormatter={(day) => clinicDate(Number(day))}
          contentStyle={TOOLTIP}
          cursor={{ stroke: "var(--color-line-strong)" }}
        />
        {series.map(({ key, colour, look }, index) => (
          <Line
            key={key}
            dataKey={key}
            name={labels[key]}
            stroke={look === "points" ? "none" : colour}
            strokeWidth={2}
            {...(look === "dashed-steps" ? { strokeDasharray: "6 4" } : {})}
            type="stepAfter"
            connectNulls={false}
            isAnimationActive={false}
            dot={{
              r: look === "points" ? 3 : 1.5,
              fill: colour,
              stroke: colour,
              strokeDasharray: "",
            }}
            activeDot={{ r: 4 }}
            label={(place: LabelProps) => (
              <SeriesLabel
                isShown={place.index === lastWithValue(points, key)}
                x={Number(place.x)}
                y={Number(place.y) + labelShift(points, series, index, top)}
                mark={<tspan fill={colour}>{MARK[look]}</tspan>}
              >
                {` ${labels[key]}`}
              </SeriesLabel>
            )}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

const AXIS = {
  fontSize: 13,
  stroke: "var(--color-line-strong)",
  tick: { fill: "var(--color-ink-soft)", stroke: "none" },
} as const;

const TOOLTIP = {
  background: "var(--color-paper)",
  borderColor: "var(--color-line-strong)",
};

const MARK = { steps: "━", "dashed-steps": "╍", points: "●" } as const satisfies Record<
  Series["look"],
  string
>;

function SeriesLabel({
  isShown,
  x,
  y,
  mark,
  children,
}: {
  isShown: boolean;
  x: number;
  y: number;
  mark: ReactNode;
  children: string;
}) {
  if (!isShown) return null;
  return (
    <text x={x + 8} y={y} className="fill-ink" fontSize={13} dominantBaseline="middle">
      {mark}
      {children}
    </text>
  );
}

function lastWithValue(points: readonly DrawnPoint[], key: SeriesKey): number {
  return points.findLastIndex((point) => point[key] !== null);
}

const LABEL_HEIGHT = 16;
const PLOT_HEIGHT = 190;

/** Moves the label of a line down where an earlier line of the same picture ends on nearly the same height. */
function labelShift(
  points: readonly DrawnPoint[],
  series: readonly Series[],
  index: number,
  top: number,
): number {
  const heights: number[] = [];
  for (const { key } of series.slice(0, index + 1)) {
    const value = Number(points[lastWithValue(points, key)]?.[key] ?? 0);
    const own = PLOT_HEIGHT * (1 - value / top);
    const taken = heights.filter((height) => Math.abs(height - own) < LABEL_HEIGHT);
    heights.push(taken.length === 0 ? own : Math.max(...heights) + LABEL_HEIGHT);
    if (key === series[index]?.key) return (heights.at(-1) ?? own) - own;
  }
  return 0;
}
