import type { GridMarkKind } from "@/lib/clinical/spread/grid-mark";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import { clinicDate } from "@/lib/format/clinic-date";
import {
  type Drawing,
  type DrawnGroup,
  type DrawnPath,
  type DrawnText,
  path,
  rounded,
  text,
} from "./drawing";
import { cellPaths, looksOf } from "./grid-cell-look";

const SMALLEST_LABELS = 190;
const LARGEST_LABELS = 330;
const ROW_HEIGHT = 20;
/** Of the dates, and of the letters over marks. */
const DATE_HEIGHT = 22;
const MARK_HEIGHT = 22;
const LARGEST_CELLS = 710;
const LARGEST_CELL = 28;
/** Room for two dates, and for the words of an empty region. */
const SMALLEST_CELLS = 270;
const ROOM_FOR_A_DATE = 92;
const SIZE = 13;
const WIDTH_OF_A_LETTER = 7;

export type SpreadDrawingLabels = {
  area: (row: GridRow) => string;
  region: (region: SpreadGrid["groups"][number]["region"]) => string;
  nothing: string;
  /** The word of a line; its first letter stands above it. */
  mark: (kind: GridMarkKind) => string;
};

type Line = { label: string; row: GridRow | null; isEmpty: boolean };
type Layout = {
  top: number;
  columnX: (index: number) => number;
  cell: number;
  height: number;
};

/** Areas head to foot against time: hatched is not recorded, white is none, darker is more, a bar is the first time. */
export function spreadDrawing(grid: SpreadGrid, labels: SpreadDrawingLabels): Drawing {
  const lines = grid.groups.flatMap(({ region, rows }): Line[] => [
    { label: labels.region(region), row: null, isEmpty: rows.length === 0 },
    ...rows.map((row): Line => ({ label: labels.area(row), row, isEmpty: false })),
  ]);
  const left = labelWidth(lines);
  const cell = Math.min(LARGEST_CELL, LARGEST_CELLS / Math.max(1, grid.columns.length));
  const top = DATE_HEIGHT + (grid.marks.length === 0 ? 0 : MARK_HEIGHT);
  const layout: Layout = {
    top,
    cell,
    columnX: (index) => left + index * cell,
    height: top + lines.length * ROW_HEIGHT + 4,
  };
  return {
    x: 0,
    y: 0,
    width: left + Math.max(grid.columns.length * cell, SMALLEST_CELLS),
    height: layout.height,
    items: [
      ...labelsOf(lines, labels.nothing, { left, top }),
      ...cellsOf(lines, layout),
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

function labelWidth(lines: readonly Line[]): number {
  const longest = Math.max(0, ...lines.map(({ label }) => label.length));
  return Math.min(LARGEST_LABELS, Math.max(SMALLEST_LABELS, longest * WIDTH_OF_A_LETTER + 16));
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

function datesOf(grid: SpreadGrid, { columnX, cell, top }: Layout): DrawnText[] {
  const every = Math.max(1, Math.ceil(ROOM_FOR_A_DATE / cell));
  return grid.columns.flatMap(({ from }, index) =>
    index % every === 0
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
