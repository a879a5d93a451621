import type { Day } from "@/lib/clinical/calendar/day";
import type { GridMarkKind } from "@/lib/clinical/spread/grid-mark";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import { clinicDate } from "@/lib/format/clinic-date";
import {
  type Drawing,
  type DrawnGroup,
  type DrawnPath,
  type DrawnText,
  path,
  rectangle,
  rounded,
  text,
} from "./drawing";
import { cellPaths, looksOf } from "./grid-cell-look";

const LARGEST_LABELS = 330;
const ROW_HEIGHT = 20;
/** Of the dates, and of the letters over marks. */
const DATE_HEIGHT = 22;
const MARK_HEIGHT = 22;
const LARGEST_CELL = 28;
/** `smallestCells`: two dates, and the words of an empty region. */
type Room = { smallestLabels: number; largestCells: number; smallestCells: number };
const PAGE_WIDE = { smallestLabels: 190, largestCells: 710, smallestCells: 270 };
/** Beside something else on paper, where a small picture would have small words. */
export const COLUMN_WIDE: Room = { smallestLabels: 130, largestCells: 250, smallestCells: 250 };
const ROOM_FOR_A_DATE = 92;
const LENGTH_OF_A_DATE = 76;
const SIZE = 13;
const WIDTH_OF_A_LETTER = 7;

export type SpreadDrawingLabels = {
  area: (row: GridRow) => string;
  region: (region: SpreadGrid["groups"][number]["region"]) => string;
  nothing: string;
  /** The word of a line; its first letter stands above it. */
  mark: (kind: GridMarkKind) => string;
};

/** Something that was lost, as a bar from that day on in a row of its own. */
export type LossBar = { label: string; since: Day };

type Line = { label: string; row: GridRow | null; isEmpty: boolean; since?: Day };
type Layout = {
  top: number;
  columnX: (index: number) => number;
  cell: number;
  width: number;
  height: number;
};

/** Areas head to foot against time: hatched is not recorded, white is none, darker is more, a bar is the first time. */
export function spreadDrawing(
  grid: SpreadGrid,
  labels: SpreadDrawingLabels,
  { losses = [], room = PAGE_WIDE }: { losses?: readonly LossBar[]; room?: Room } = {},
): Drawing {
  const areas = grid.groups.flatMap(({ region, rows }): Line[] => [
    { label: labels.region(region), row: null, isEmpty: rows.length === 0 },
    ...rows.map((row): Line => ({ label: labels.area(row), row, isEmpty: false })),
  ]);
  const lines = [...areas, ...losses.map((loss): Line => ({ ...loss, row: null, isEmpty: false }))];
  const left = labelWidth(lines, room.smallestLabels);
  const cell = Math.min(LARGEST_CELL, room.largestCells / Math.max(1, grid.columns.length));
  const top = DATE_HEIGHT + (grid.marks.length === 0 ? 0 : MARK_HEIGHT);
  const layout: Layout = {
    top,
    cell,
    columnX: (index) => left + index * cell,
    width: left + Math.max(grid.columns.length * cell, room.smallestCells),
    height: top + lines.length * ROW_HEIGHT + 4,
  };
  return {
    x: 0,
    y: 0,
    width: layout.width,
    height: layout.height,
    items: [
      ...labelsOf(lines, labels.nothing, { left, top }),
      ...cellsOf(lines, layout),
      ...lossBars(lines, grid, layout),
      ...datesOf(grid, layout),
      ...marksOf(grid, layout, labels),
    ],
  };
}

/** What a mark's first letter stands for, of the marks that the picture has. */
export function markLetters(
  grid: SpreadGrid,
  word: SpreadDrawingLabels["mark"],
): readonly { letter: string; word: string }[] {
  const kinds = new Set(grid.marks.map(({ kind }) => kind));
  return [...kinds].map((kind) => ({ letter: letterOf(word(kind)), word: word(kind) }));
}

function labelWidth(lines: readonly Line[], smallest: number): number {
  const longest = Math.max(0, ...lines.map(({ label }) => label.length));
  return Math.min(LARGEST_LABELS, Math.max(smallest, longest * WIDTH_OF_A_LETTER + 16));
}

function labelsOf(
  lines: readonly Line[],
  nothing: string,
  { left, top }: { left: number; top: number },
): DrawnText[] {
  return lines.flatMap(({ label, row, isEmpty }, index) => {
    const y = top + index * ROW_HEIGHT + 15;
    const name = text(label, { x: row === null ? 0 : 10, y }, { size: SIZE, isBold: row === null });
    return isEmpty ? [name, text(nothing, { x: left, y }, { size: SIZE })] : [name];
  });
}

function cellsOf(lines: readonly Line[], { columnX, cell, top }: Layout): readonly DrawnPath[] {
  return cellPaths(
    lines.flatMap(({ row }, index) =>
      (row?.cells ?? []).map((each, column) => ({
        looks: looksOf(each),
        box: {
          x: columnX(column),
          y: top + index * ROW_HEIGHT + 1,
          width: cell - 1,
          height: ROW_HEIGHT - 2,
        },
      })),
    ),
  );
}

/** From the column of the loss to the last; one from before the first column begins there. */
function lossBars(
  lines: readonly Line[],
  { columns }: SpreadGrid,
  { columnX, cell, top }: Layout,
): readonly DrawnPath[] {
  return lines.flatMap(({ since }, index) => {
    if (since === undefined) return [];
    const first = Math.max(
      0,
      columns.findIndex(({ to }) => since <= to),
    );
    const box = {
      x: columnX(first),
      y: top + index * ROW_HEIGHT + 6,
      width: (columns.length - first) * cell - 1,
      height: ROW_HEIGHT - 12,
    };
    return path(rectangle(box), { fill: "ink" });
  });
}

/** The last dates that would not end within the picture are left out. */
function datesOf(grid: SpreadGrid, { columnX, cell, top, width }: Layout): DrawnText[] {
  const every = Math.max(1, Math.ceil(ROOM_FOR_A_DATE / cell));
  return grid.columns.flatMap(({ from }, index) =>
    index % every === 0 && columnX(index) + LENGTH_OF_A_DATE <= width
      ? text(clinicDate(from), { x: columnX(index), y: top - 6 }, { size: SIZE - 1 })
      : [],
  );
}

function marksOf(
  grid: SpreadGrid,
  { columnX, cell, top, height }: Layout,
  { mark }: SpreadDrawingLabels,
): DrawnGroup[] {
  return grid.columns.flatMap(({ from, to }, column) => {
    const within = grid.marks.filter(({ day }) => day >= from && day <= to);
    const words = [...new Set(within.map(({ kind }) => mark(kind)))];
    if (words.length === 0) return [];
    const x = rounded(columnX(column) + cell / 2);
    const letters = words.map(letterOf).join("");
    return {
      kind: "group",
      key: String(from),
      title: words.join(", "),
      items: [
        path(`M${x} ${top - MARK_HEIGHT}V${height - 2}`, { stroke: "ink", isBroken: true }),
        text(letters, { x, y: top - MARK_HEIGHT - 4 }, { size: SIZE - 2, anchor: "middle" }),
      ],
    };
  });
}

function letterOf(word: string): string {
  return word.slice(0, 1);
}
