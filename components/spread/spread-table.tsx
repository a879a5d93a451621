import { type DataRow, DataTable } from "@/components/ui/data-table";
import type { SpreadPoint } from "@/lib/clinical/spread/spread-series";
import { clinicDate } from "@/lib/format/clinic-date";
import type { SpreadLabels } from "./spread-labels";

/** The twin of the spread chart: one row for each recorded day, newest on top, one for each run of days without a record. */
export function SpreadTable({
  points,
  caption,
  labels,
  gapLabel,
}: {
  points: readonly SpreadPoint[];
  caption: string;
  labels: SpreadLabels;
  /** Says that `days` days were not recorded. */
  gapLabel: (days: number) => string;
}) {
  const numbers = [
    "areasToday",
    "areasEver",
    "areasActive",
    "regionsTwitching",
    "regionsWeak",
  ] as const;
  return (
    <DataTable
      caption={caption}
      rowHeading="day"
      columns={[
        { key: "day", heading: labels.day },
        ...numbers.map((key) => ({ key, heading: labels[key], numeric: true })),
      ]}
      rows={runsOf(points)
        .toReversed()
        .map(({ from, to }): DataRow => {
          const key = String(from.day);
          if (from.record === "gap") {
            const days = to.day - from.day + 1;
            return {
              key,
              cells: { day: `${clinicDate(from.day)}: ${gapLabel(days)}` },
            };
          }
          const cells = Object.fromEntries(numbers.map((number) => [number, from[number]]));
          return { key, cells: { ...cells, day: clinicDate(from.day) } };
        })}
    />
  );
}

type Run = { from: SpreadPoint; to: SpreadPoint };

/** Each recorded day by itself; days without a record that follow one another together. */
function runsOf(points: readonly SpreadPoint[]): Run[] {
  const runs: Run[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point.record === "gap" && last.to.record === "gap") last.to = point;
    else runs.push({ from: point, to: point });
  }
  return runs;
}
