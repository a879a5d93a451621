"use client";

import {
  Brush,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Day } from "@/lib/clinical/calendar/day";
import { clinicDate } from "@/lib/format/clinic-date";

/** What was measured of one day; null: not recorded, which is no zero. */
export type DayCounts = { day: Day; areasToday: number | null; areasActive: number | null };
export type DayChartLabels = {
  title: string;
  areasToday: string;
  areasActive: string;
  zoom: string;
};

const SCALES = [4, 8, 16, 32, 64];

/** Measures of single days, which have gaps where nothing was recorded. */
export function DayLines({
  days,
  labels,
  height,
}: {
  days: readonly DayCounts[];
  labels: DayChartLabels;
  height: number;
}) {
  const most = Math.max(
    0,
    ...days.map((day) => Math.max(day.areasToday ?? 0, day.areasActive ?? 0)),
  );
  const top = SCALES.find((scale) => most <= scale) ?? most;
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={[...days]} accessibilityLayer title={labels.title}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="day"
          tickFormatter={(day: Day) => clinicDate(day)}
          minTickGap={32}
          {...AXIS}
        />
        <YAxis domain={[0, top]} ticks={[0, top / 2, top]} width={28} {...AXIS} />
        <Tooltip
          labelFormatter={(day) => clinicDate(Number(day))}
          contentStyle={TOOLTIP}
          cursor={{ stroke: "var(--color-line-strong)" }}
        />
        <Legend verticalAlign="top" height={24} formatter={(name) => <Name>{String(name)}</Name>} />
        <Line
          dataKey="areasActive"
          name={labels.areasActive}
          stroke="var(--color-series-1)"
          strokeWidth={2}
          type="stepAfter"
          dot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="areasToday"
          name={labels.areasToday}
          stroke="none"
          dot={{ r: 2.5, fill: "var(--color-series-2)", stroke: "none" }}
          legendType="circle"
          connectNulls={false}
          isAnimationActive={false}
        />
        <Brush
          dataKey="day"
          height={24}
          ariaLabel={labels.zoom}
          tickFormatter={(day: Day) => clinicDate(day)}
          stroke="var(--color-line-strong)"
          fill="var(--color-paper)"
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

function Name({ children }: { children: string }) {
  return <span className="text-ink">{children}</span>;
}

const AXIS = {
  fontSize: 12,
  stroke: "var(--color-line-strong)",
  tick: { fill: "var(--color-ink-soft)", stroke: "none" },
} as const;

const TOOLTIP = {
  background: "var(--color-paper)",
  borderColor: "var(--color-line-strong)",
};
