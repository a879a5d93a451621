import { DataTable } from "@/components/ui/data-table";
import type { GridCell } from "@/lib/clinical/spread/grid-cell";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import { clinicDate } from "@/lib/format/clinic-date";

export type SpreadGridTableLabels = {
  caption: string;
  area: string;
  order: string;
  firstSeen: string;
  unconfirmed: string;
  weak: string;
  thinner: string;
  areaName: (row: GridRow) => string;
  column: (from: number, to: number) => string;
  cell: (cell: GridCell) => string;
};

/** The twin of the spread grid: the same rows and columns in words. */
export function SpreadGridTable({
  grid,
  labels,
}: {
  grid: SpreadGrid;
  labels: SpreadGridTableLabels;
}) {
  const rows = grid.groups.flatMap((group) => group.rows);
  return (
    <DataTable
      caption={labels.caption}
      rowHeading="area"
      columns={[
        { key: "area", heading: labels.area },
        { key: "order", heading: labels.order, numeric: true },
        { key: "firstSeen", heading: labels.firstSeen },
        ...grid.columns.map(({ from, to }) => ({
          key: String(from),
          heading: labels.column(from, to),
        })),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          area: labels.areaName(row) + signsOf(row, labels),
          order: row.onsetRank ?? "",
          firstSeen: row.firstSeen === null ? "" : clinicDate(row.firstSeen),
          ...Object.fromEntries(
            grid.columns.map(({ from }, index) => {
              const cell = row.cells[index];
              return [String(from), cell === undefined ? "" : labels.cell(cell)];
            }),
          ),
        },
      }))}
    />
  );
}

function signsOf(row: GridRow, labels: SpreadGridTableLabels): string {
  const signs = [
    row.isConfirmed ? "" : labels.unconfirmed,
    row.weakSince === null ? "" : `${labels.weak}, ${clinicDate(row.weakSince)}`,
    row.thinnerSince === null ? "" : `${labels.thinner}, ${clinicDate(row.thinnerSince)}`,
  ].filter((sign) => sign !== "");
  return signs.length === 0 ? "" : ` (${signs.join("; ")})`;
}
