import { AMOUNT_MEANINGS, AMOUNTS, type Amount } from "@/lib/clinical/spread/amount";
import type { GridCell } from "@/lib/clinical/spread/grid-cell";
import type { GridRow, SpreadGrid } from "@/lib/clinical/spread/spread-grid";
import { clinicDate } from "@/lib/format/clinic-date";
import { areaName } from "../record/area-name";
import { type Drawing, type DrawnPath, type DrawnText, type Paint, path, text } from "./drawing";

const WIDTH = 740;
const LABEL_WIDTH = 190;
const ROW_HEIGHT = 16;
const TOP = 22;
const LARGEST_CELL = 24;
const ROOM_FOR_A_DATE = 84;
const SIZE = 11;

const REGION_NAMES = {
  bulbar: "Bulbar",
  cervical: "Cervical",
  thoracic: "Thoracic",
  lumbosacral: "Lumbosacral",
  unplaced: "Not placed",
} as const satisfies Record<SpreadGrid["groups"][number]["region"], string>;

type Line = { label: string; row: GridRow | null };
type Box = { x: number; y: number; width: number; height: number };

/** Areas head to foot against time. Struck through is not recorded, empty is no twitching, a bar on the left is the first time. */
export function spreadPicture(grid: SpreadGrid): Drawing {
  const lines = grid.groups.flatMap(({ region, rows }): Line[] => [
    { label: `${REGION_NAMES[region]}${rows.length === 0 ? ": nothing recorded" : ""}`, row: null },
    ...rows.map((row): Line => ({ label: `${row.onsetRank}. ${areaName(row.area)}`, row })),
  ]);
  const width = Math.min(LARGEST_CELL, (WIDTH - LABEL_WIDTH) / Math.max(1, grid.columns.length));
  const legendY = TOP + lines.length * ROW_HEIGHT + 22;
  return {
    width: WIDTH,
    height: legendY + 58,
    items: [
      ...dates(grid, width),
      ...lines.map(({ label, row }, index) =>
        text(
          label,
          { x: row === null ? 0 : 8, y: TOP + index * ROW_HEIGHT + 12 },
          { size: SIZE, bold: row === null },
        ),
      ),
      ...cells(lines, width),
      ...legend(grid, legendY),
    ],
  };
}

function cells(lines: readonly Line[], width: number): DrawnPath[] {
  const drawn = new Map<string, { look: CellLook; d: string }>();
  const add = (look: CellLook, d: string) => {
    const known = drawn.get(look.id);
    drawn.set(look.id, { look, d: known === undefined ? d : `${known.d} ${d}` });
  };
  for (const [index, { row }] of lines.entries()) {
    for (const [column, cell] of (row?.cells ?? []).entries()) {
      const box = {
        x: LABEL_WIDTH + column * width,
        y: TOP + index * ROW_HEIGHT + 1,
        width: width - 1,
        height: ROW_HEIGHT - 2,
      };
      add(lookOf(cell), cell.state === "not-recorded" ? strike(box) : rectangle(box));
      if (cell.state === "twitch" && cell.amount === null) add(DOT, dot(box));
      if (cell.state === "twitch" && cell.isFirst) add(FIRST, rectangle({ ...box, width: 2.5 }));
    }
  }
  return [...drawn.values()]
    .toSorted((one, other) => one.look.order - other.look.order)
    .map(({ look, d }) => path(d, { fill: look.fill, stroke: look.stroke, width: 0.5 }));
}

type CellLook = { id: string; order: number; fill: Paint | null; stroke: Paint | null };
const DOT: CellLook = { id: "dot", order: 8, fill: "ink", stroke: null };
const FIRST: CellLook = { id: "first", order: 9, fill: "ink", stroke: null };

function lookOf(cell: GridCell): CellLook {
  if (cell.state === "not-recorded")
    return { id: "gap", order: 0, fill: null, stroke: "line-strong" };
  if (cell.state !== "twitch")
    return { id: "none", order: 1, fill: "paper", stroke: "line-strong" };
  if (cell.amount === null) return { id: "not-told", order: 2, fill: "paper", stroke: "ink" };
  return { id: `amount-${cell.amount}`, order: 3, fill: shade(cell.amount), stroke: "line-strong" };
}

function shade(amount: Amount): Paint {
  return `amount-${amount}`;
}

function dates(grid: SpreadGrid, width: number): DrawnText[] {
  const every = Math.max(1, Math.ceil(ROOM_FOR_A_DATE / width));
  return grid.columns.flatMap(({ from }, index) =>
    index % every === 0
      ? text(clinicDate(from), { x: LABEL_WIDTH + index * width, y: TOP - 6 }, { size: SIZE })
      : [],
  );
}

function legend(grid: SpreadGrid, y: number): (DrawnPath | DrawnText)[] {
  const shades = AMOUNTS.map((amount, index) => ({
    box: { x: index * 185, y: y - 10, width: 14, height: 12 },
    paint: shade(amount),
    means: AMOUNT_MEANINGS[grid.step][index] ?? "",
  }));
  const gap = { x: 0, y: y + 8, width: 14, height: 12 };
  const none = { x: 185, y: y + 8, width: 14, height: 12 };
  const first = { x: 370, y: y + 8, width: 2.5, height: 12 };
  const notReported = { x: 0, y: y + 26, width: 14, height: 12 };
  return [
    ...shades.flatMap(({ box, paint, means }) => [
      path(rectangle(box), { fill: paint, stroke: "line-strong", width: 0.5 }),
      text(means, { x: box.x + 19, y }, { size: SIZE }),
    ]),
    path(strike(gap), { stroke: "line-strong", width: 0.5 }),
    text("not recorded", { x: gap.x + 19, y: y + 18 }, { size: SIZE }),
    path(rectangle(none), { fill: "paper", stroke: "line-strong", width: 0.5 }),
    text("recorded, no twitching here", { x: none.x + 19, y: y + 18 }, { size: SIZE }),
    path(rectangle(notReported), { fill: "paper", stroke: "ink", width: 0.5 }),
    path(dot(notReported), { fill: "ink" }),
    text("twitching, duration not told", { x: notReported.x + 19, y: y + 36 }, { size: SIZE }),
    path(rectangle(first), { fill: "ink" }),
    text("first time here; numbers give the order", { x: first.x + 19, y: y + 18 }, { size: SIZE }),
  ];
}

function rectangle({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

function dot({ x, y, width, height }: Box): string {
  return rectangle({ x: x + width / 2 - 1.5, y: y + height / 2 - 1.5, width: 3, height: 3 });
}

function strike({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y + height)}l${round(width)} ${round(-height)}`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

/** The same in words: each area with its place in the order of onset, the first day and how often. */
export function spreadWords(grid: SpreadGrid): string {
  const rows = grid.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return "Spread over time: no twitching was recorded.";
  const lines = rows
    .toSorted((one, other) => one.onsetRank - other.onsetRank)
    .map((row) => `${row.onsetRank}. ${areaName(row.area)} from ${clinicDate(row.firstSeen)}`);
  return `Spread over time, in order of onset. ${lines.join("; ")}.`;
}
