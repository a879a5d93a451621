import { type AreaKey, areaKey } from "@/lib/clinical/body/area";
import {
  AREA_SHAPES as AREA_SHAPES_IN_FULL,
  type AreaShape,
  FIGURE_BOXES,
  FIGURE_LINES,
  FIGURE_OUTLINES,
  FIGURE_VIEWS,
  FIGURE_WORDS,
  type FigureView,
  type FigureWord,
} from "@/lib/clinical/body/figure";
import type { Colour } from "@/lib/format/tokens";
import type { AreaMark } from "./area-mark";
import {
  type Drawing,
  type DrawnGroup,
  type DrawnPath,
  type DrawnText,
  path,
  rectangle,
  text,
} from "./drawing";
import { shortPath } from "./short-path";
import { wordsBeside } from "./words-beside";

const AREA_SHAPES: readonly AreaShape[] = AREA_SHAPES_IN_FULL.map((shape) => ({
  ...shape,
  d: shortPath(shape.d),
}));
const OUTLINES = shortPaths(FIGURE_OUTLINES);
const LINES = shortPaths(FIGURE_LINES);

function shortPaths(
  of: Readonly<Record<FigureView, string>>,
): Readonly<Record<FigureView, string>> {
  const { head, front, back } = of;
  return { head: shortPath(head), front: shortPath(front), back: shortPath(back) };
}

export type FigureLabels = Readonly<Record<FigureWord["word"], string>>;

/** Heights of letters, in figure units. */
export type FigureSizes = { word: number; mark: number };
const SIZES = { word: 13, mark: 12 } as const satisfies FigureSizes;

type FigureLook = {
  views?: readonly FigureView[];
  sizes?: FigureSizes;
  /** Where words of marks stand; beside an area each stands once, with a line to it. */
  words?: "on" | "beside";
};

/** The drawings of the body beside each other, with a mark on each area that is shown. */
export function bodyFigure(
  marks: readonly AreaMark[],
  labels: FigureLabels,
  { views = FIGURE_VIEWS, sizes = SIZES, words = "on" }: FigureLook = {},
): Drawing {
  const byKey = new Map<AreaKey, AreaMark>(marks.map((mark) => [mark.key, mark]));
  const shapes = AREA_SHAPES.filter(({ view }) => views.includes(view));
  const marked = shapes.flatMap((shape) => {
    const mark = byKey.get(areaKey(shape.area));
    return mark === undefined ? [] : { shape, mark };
  });
  const boxes = views.map((view) => FIGURE_BOXES[view]);
  const x = Math.min(...boxes.map((box) => box.x));
  return {
    x,
    y: 0,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map(({ height }) => height)),
    items: [
      ...views.map((view) => outline(view, "paper")),
      ...shapes.map(({ d }) => path(d, { stroke: "line", width: 0.6 })),
      ...marked.map(({ shape, mark }) => markedArea(shape, mark)),
      ...views.map((view) => path(LINES[view], { stroke: "line", width: 0.7 })),
      ...views.map((view) => skin(view)),
      ...marked.flatMap(({ shape, mark }) => signsOf(shape, mark)),
      ...FIGURE_WORDS.filter(({ view }) => views.includes(view)).map((at) =>
        figureWord(at, labels, sizes.word),
      ),
      ...(words === "on"
        ? marked.flatMap(({ shape, mark }) => markWord(shape, mark, sizes.mark))
        : wordsBeside(marked, sizes.mark)),
    ],
  };
}

/** One view, to choose areas on: each is a group of its own, whose key is the area's. */
export function bodyChoice(
  view: FigureView,
  chosen: ReadonlySet<string>,
  labels: FigureLabels,
): Drawing<AreaKey> {
  const { x, y, width, height } = FIGURE_BOXES[view];
  return {
    x,
    y,
    width,
    height,
    items: [
      outline(view, "page"),
      ...AREA_SHAPES.filter((shape) => shape.view === view).map((shape) =>
        choosableArea(shape, chosen.has(areaKey(shape.area))),
      ),
      path(LINES[view], { stroke: "line", width: 0.7 }),
      ...FIGURE_WORDS.filter((at) => at.view === view).map((at) =>
        figureWord(at, labels, SIZES.word),
      ),
    ],
  };
}

function outline(view: FigureView, fill: Colour): DrawnPath {
  return path(OUTLINES[view], { fill, stroke: "line-strong", width: 1.2 });
}

/** Around what is shaded: areas reach to the edge of the body. */
function skin(view: FigureView): DrawnPath {
  return path(OUTLINES[view], { stroke: "line-strong", width: 1.2 });
}

function figureWord(at: FigureWord, labels: FigureLabels, size: number): DrawnText {
  return text(labels[at.word], at, {
    size,
    anchor: "middle",
    isBold: at.word === at.view,
  });
}

function markedArea({ area, d }: AreaShape, mark: AreaMark): DrawnGroup<AreaKey> {
  const shade = path(d, {
    fill: mark.amount === null ? "amount-0" : `amount-${mark.amount}`,
    stroke: "line-strong",
    isBroken: !mark.isConfirmed,
  });
  return { kind: "group", key: areaKey(area), title: null, items: [shade] };
}

/** Above every shade, so that no neighbour hides half a line. */
function signsOf({ d }: AreaShape, { isWeak, isThinner }: AreaMark): readonly DrawnPath[] {
  if (isWeak) return [path(d, { stroke: "ink", width: SIGN })];
  return isThinner ? [path(d, { stroke: "ink", width: SIGN, isBroken: true })] : [];
}

const SIGN = 3;

/** Above every shape, on a ground of its own: the shade under it may be as dark as the word. */
function markWord(
  { centre }: AreaShape,
  { word }: AreaMark,
  size: number,
): (DrawnPath | DrawnText)[] {
  if (word === "") return [];
  const width = word.length * size * 0.62 + 4;
  const ground = {
    x: centre.x - width / 2,
    y: centre.y - size / 2 - 1,
    width,
    height: size + 2,
  };
  return [
    path(rectangle(ground), { fill: "paper" }),
    text(word, { x: centre.x, y: centre.y + size / 3 }, { size, anchor: "middle", isBold: true }),
  ];
}

function choosableArea(
  { area, d, centre: { x, y } }: AreaShape,
  isChosen: boolean,
): DrawnGroup<AreaKey> {
  const tick = `M${x - 6} ${y}L${x - 2} ${y + 5}L${x + 7} ${y - 6}`;
  return {
    kind: "group",
    key: areaKey(area),
    title: null,
    items: isChosen
      ? [
          path(d, { fill: "action-pale", stroke: "action", width: 4 }),
          path(tick, { stroke: "action-dark", width: 3 }),
        ]
      : [path(d, { fill: "paper", stroke: "line-strong" })],
  };
}
