import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AREA_SHAPES } from "@/lib/clinical/body/figure";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { GridCell } from "@/lib/clinical/spread/grid-cell";
import { spreadGrid } from "@/lib/clinical/spread/spread-grid";
import { FOREARM, historyOf, onset, twitchOn } from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { bodyChoice, bodyFigure } from "./body-figure";
import { flatItems } from "./drawing";
import { cellPaths, looksOf } from "./grid-cell-look";
import { spreadDrawing } from "./spread-drawing";
import { legendEntries, withLegend } from "./spread-legend";

const FIGURE_LABELS = {
  head: "Head",
  front: "Front",
  back: "Back",
  left: "left",
  right: "right",
  "all-over": "All over",
};
const LEGEND = {
  notRecorded: "not recorded",
  none: "none",
  unknownAmount: "how long is not known",
  first: "first",
  amounts: ["1", "2", "3", "4"],
  marks: [{ letter: "E", word: "Examination" }],
};
const TWITCH = { twitchDays: 1, isFirst: false, isLate: false, isClinicians: false } as const;
const CELLS: readonly GridCell[] = [
  { state: "not-recorded" },
  { state: "none" },
  { state: "twitch", amount: null, ...TWITCH },
  { state: "twitch", amount: 1, ...TWITCH },
  { state: "twitch", amount: 2, ...TWITCH },
  { state: "twitch", amount: 3, ...TWITCH },
  { state: "twitch", amount: 4, ...TWITCH },
  { state: "twitch", amount: 4, ...TWITCH, isFirst: true },
];
const BOX = { x: 0, y: 0, width: 20, height: 18 };

test("each state of a cell is drawn like no other, and a day without a record never like none", () => {
  const drawn = CELLS.map((cell) =>
    JSON.stringify(cellPaths([{ looks: looksOf(cell), box: BOX }])),
  );
  expect(new Set(drawn).size).toBe(CELLS.length);
});

test("the key says what each way to draw a cell means, drawn as the grid draws it", () => {
  const explained = new Set(legendEntries(LEGEND).flatMap(({ looks }) => looks));
  expect(CELLS.flatMap(looksOf).filter((look) => !explained.has(look))).toEqual([]);
});

const GRID = spreadGrid(
  historyOf(
    onset(dayFromIso("2025-01-06"), dayFromIso("2025-01-06")),
    twitchOn(20094, 20097, FOREARM),
  ),
  { from: dayFromIso("2025-01-06"), to: dayFromIso("2025-02-02"), step: "week" },
  LIVE_RULE_SET.thresholds,
);
const SPREAD_LABELS = {
  area: () => "1. Forearm, right (not confirmed)",
  region: (region: string) => region,
  nothing: "nothing recorded here",
  mark: (kind: string) => kind,
};

test("a picture holds its words: no label runs into the cells, none beyond the edge", () => {
  const grid = spreadDrawing(GRID, SPREAD_LABELS);
  const cells = grid.items.flatMap((item) =>
    item.kind === "path" ? [...item.d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)) : [],
  );
  expect(cells).not.toEqual([]);
  const drawing = withLegend(grid, LEGEND);
  const words = flatItems(drawing).flatMap((item) =>
    item.kind === "text" ? { ...item, end: item.x + item.text.length * item.size * 0.52 } : [],
  );
  expect(words.filter(({ end }) => end > drawing.width)).toEqual([]);
  expect(words.filter(({ y }) => y > drawing.height)).toEqual([]);
  const labels = words.filter(({ text }) => text === SPREAD_LABELS.area());
  expect(labels.map(({ end }) => end < Math.min(...cells))).toEqual([true]);
});

test("a mark of the timeline is a line with its letter, and its word for a pointer", () => {
  const marks = [{ day: GRID.from, kind: "examination", detail: null } as const];
  const groups = spreadDrawing({ ...GRID, marks }, SPREAD_LABELS).items.flatMap((item) =>
    item.kind === "group" ? item : [],
  );
  expect(groups.map(({ title }) => title)).toEqual(["examination"]);
  expect(groups[0]?.items.map((item) => (item.kind === "text" ? item.text : item.kind))).toEqual([
    "path",
    "e",
  ]);
});

const MARK = {
  key: "forearm:right",
  amount: 2,
  isWeak: false,
  isThinner: false,
  isConfirmed: true,
  word: "",
} as const;

test.each([
  ["weak", { isWeak: true }],
  ["thinner", { isThinner: true }],
  ["not confirmed", { isConfirmed: false }],
  ["with a word", { word: "new" }],
  ["without twitching", { amount: null }],
])("an area that is %s is drawn unlike one that is not", (_name, given) => {
  expect(bodyFigure([{ ...MARK, ...given }], FIGURE_LABELS)).not.toEqual(
    bodyFigure([MARK], FIGURE_LABELS),
  );
});

test("every area can be chosen, and shows it by more than a colour", () => {
  const choices = (["head", "front", "back"] as const).map((view) =>
    bodyChoice(view, new Set(["tongue:midline"]), FIGURE_LABELS),
  );
  const groups = choices.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "group" ? item : [])),
  );
  expect(groups).toHaveLength(AREA_SHAPES.length);
  const counts = new Map(groups.map(({ key, items }) => [key, items.length]));
  expect(counts.get("tongue:midline")).toBe(2);
  expect(counts.get("forearm:right")).toBe(1);
});

test("grid and figure are drawn here alone: screen and PDF take the drawing", () => {
  const shapes = /\b(?:AREA_SHAPES|FIGURE_OUTLINES|FIGURE_WORDS)\b/;
  const others = ["app", "components", "lib"]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .flatMap((entry) => (entry.isFile() ? `${entry.parentPath}/${entry.name}` : []))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => shapes.test(readFileSync(file, "utf8")));
  expect(others.toSorted()).toEqual(["lib/clinical/body/figure.ts", "lib/drawing/body-figure.ts"]);
});
