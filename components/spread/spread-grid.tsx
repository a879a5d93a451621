import { Fragment } from "react";
import type { GridCell } from "@/lib/clinical/spread/grid-cell";
import type { GridMarkKind } from "@/lib/clinical/spread/grid-mark";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import { clinicDate } from "@/lib/format/clinic-date";

const LABEL_WIDTH = 190;
const ROW_HEIGHT = 20;
const TOP = 44;
const LARGEST_WIDTH = 900;
const LARGEST_CELL = 28;
/** Room for two dates and the words of an empty region. */
const SMALLEST_WIDTH = 460;

export type SpreadGridLabels = {
  title: string;
  description: string;
  area: (row: GridRow) => string;
  region: (region: SpreadGrid["groups"][number]["region"]) => string;
  nothing: string;
  /** The word of a line; its first letter stands above it. */
  mark: (kind: GridMarkKind) => string;
};

/** The main picture: areas head to foot against time. Hatched is not recorded, white is none; a tick is the first time. */
export function SpreadGridPicture({
  grid,
  labels,
}: {
  grid: SpreadGrid;
  labels: SpreadGridLabels;
}) {
  const width = Math.min(
    LARGEST_CELL,
    (LARGEST_WIDTH - LABEL_WIDTH) / Math.max(1, grid.columns.length),
  );
  const pictureWidth = Math.max(LABEL_WIDTH + grid.columns.length * width, SMALLEST_WIDTH);
  const lines = linesOf(grid);
  const height = TOP + lines.length * ROW_HEIGHT + 4;
  const columnX = (index: number) => LABEL_WIDTH + index * width;
  return (
    <svg
      viewBox={`0 0 ${pictureWidth} ${height}`}
      role="img"
      aria-labelledby="spread-grid-title spread-grid-description"
      className="h-auto w-full min-w-xl"
    >
      <title id="spread-grid-title">{labels.title}</title>
      <desc id="spread-grid-description">{labels.description}</desc>
      <Hatching />
      {lines.map((line, index) => {
        const y = TOP + index * ROW_HEIGHT;
        return line.kind === "region" ? (
          <text key={line.region} x={0} y={y + 15} fontSize={13} fontWeight={700}>
            {labels.region(line.region)}
            {line.isEmpty && (
              <tspan fontWeight={400} dx={8}>
                {labels.nothing}
              </tspan>
            )}
          </text>
        ) : (
          <Fragment key={line.row.key}>
            <text x={10} y={y + 15} fontSize={13}>
              {labels.area(line.row)}
            </text>
            {line.row.cells.map((cell, column) => (
              <CellBox
                key={grid.columns[column]?.from}
                cell={cell}
                box={{ x: columnX(column), y: y + 1, width: width - 1, height: ROW_HEIGHT - 2 }}
              />
            ))}
          </Fragment>
        );
      })}
      {dateLabels(grid, width).map(({ index, text }) => (
        <text key={index} x={columnX(index)} y={TOP - 6} fontSize={12}>
          {text}
        </text>
      ))}
      {marksOf(grid).map(({ column, kinds }) => (
        <g key={column}>
          <title>{kinds.map(labels.mark).join(", ")}</title>
          <path
            d={`M${columnX(column) + width / 2} ${TOP - 22}v${height - TOP + 20}`}
            className="stroke-ink"
            strokeDasharray="2 3"
          />
          <text x={columnX(column) + width / 2} y={TOP - 26} fontSize={11} textAnchor="middle">
            {kinds.map((kind) => labels.mark(kind).slice(0, 1)).join("")}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Line =
  | { kind: "region"; region: SpreadGrid["groups"][number]["region"]; isEmpty: boolean }
  | { kind: "row"; row: GridRow };

function linesOf(grid: SpreadGrid): Line[] {
  return grid.groups.flatMap(({ region, rows }): Line[] => [
    { kind: "region", region, isEmpty: rows.length === 0 },
    ...rows.map((row): Line => ({ kind: "row", row })),
  ]);
}

function Hatching() {
  return (
    <pattern id="not-recorded" width={5} height={5} patternUnits="userSpaceOnUse">
      <path d="M0 5L5 0" className="stroke-line-strong" strokeWidth={0.8} />
    </pattern>
  );
}

const FILL = {
  1: "fill-amount-1",
  2: "fill-amount-2",
  3: "fill-amount-3",
  4: "fill-amount-4",
} as const;

function CellBox({
  cell,
  box,
}: {
  cell: GridCell;
  box: { x: number; y: number; width: number; height: number };
}) {
  if (cell.state === "not-recorded") return <rect {...box} fill="url(#not-recorded)" />;
  if (cell.state !== "twitch") return <rect {...box} className="fill-paper stroke-line" />;
  return (
    <>
      <rect
        {...box}
        className={`stroke-line-strong ${cell.amount === null ? "fill-amount-0" : FILL[cell.amount]}`}
      />
      {cell.amount === null && (
        <text x={box.x + box.width / 2} y={box.y + 13} fontSize={11} textAnchor="middle">
          ?
        </text>
      )}
      {cell.isFirst && (
        <path
          d={`M${box.x} ${box.y}v${box.height}h3v-${box.height}z`}
          className="fill-ink stroke-paper"
        />
      )}
    </>
  );
}

const ROOM_FOR_A_DATE = 92;

function dateLabels(grid: SpreadGrid, width: number): { index: number; text: string }[] {
  const every = Math.max(1, Math.ceil(ROOM_FOR_A_DATE / width));
  return grid.columns.flatMap((column, index) =>
    index % every === 0 ? { index, text: clinicDate(column.from) } : [],
  );
}

function marksOf(grid: SpreadGrid): { column: number; kinds: GridMarkKind[] }[] {
  return grid.columns.flatMap(({ from, to }, column) => {
    const kinds = grid.marks.flatMap(({ day, kind }) => (day >= from && day <= to ? kind : []));
    return kinds.length === 0 ? [] : { column, kinds: [...new Set(kinds)] };
  });
}
