import { AREAS, type Area, areaKey } from "./area";
import {
  BACK_HALF,
  FACE,
  FRONT_HALF,
  type HalfShape,
  LINES_HALF,
  OUTLINE_HALF,
} from "./figure-art";

/** The three drawings of the figure, side by side in one coordinate system. */
export const FIGURE_VIEWS = ["head", "front", "back"] as const;
export type FigureView = (typeof FIGURE_VIEWS)[number];

/** Where each drawing is, in figure units; `axis` is the x of the body's midline. */
export const FIGURE_BOXES = {
  head: { x: 0, y: 0, width: 220, height: 330, axis: 110 },
  front: { x: 220, y: 0, width: 260, height: 460, axis: 350 },
  back: { x: 480, y: 0, width: 260, height: 460, axis: 610 },
} as const satisfies Record<
  FigureView,
  { x: number; y: number; width: number; height: number; axis: number }
>;

const PAIR = /(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g;

type Point = { x: number; y: number };

/** One drawn place. `d` holds only absolute M, L, C and Z; `centre` is where a mark on it goes. */
export type AreaShape = { area: Area; view: FigureView; d: string; centre: Point };

/** A word on the map: the name of a drawing, a side of the patient, or the place "all-over". */
export type FigureWord = Point & {
  view: FigureView;
  word: FigureView | "left" | "right" | "all-over";
};

/** The line around each drawing, as `d` in the same coordinates and commands as the shapes. */
export const FIGURE_OUTLINES: Readonly<Record<FigureView, string>> = {
  head: outline("head", OUTLINE_HALF.head),
  front: outline("front", OUTLINE_HALF.front),
  back: outline("back", OUTLINE_HALF.back),
};

/** Lines within each drawing that name no place: it is a body, not a plan. */
export const FIGURE_LINES: Readonly<Record<FigureView, string>> = {
  head: outline("head", LINES_HALF.head),
  front: outline("front", LINES_HALF.front),
  back: outline("back", LINES_HALF.back),
};

/**
 * Every area at least once, back to front in drawing order; limbs are in the front and the back
 * drawing. The patient's right is on the left of the head and front drawings, and on the right of the back one.
 */
export const AREA_SHAPES: readonly AreaShape[] = [
  ...shapesOf("head", FACE),
  ...shapesOf("front", FRONT_HALF),
  ...shapesOf("back", BACK_HALF),
];

export const FIGURE_WORDS: readonly FigureWord[] = [
  ...FIGURE_VIEWS.flatMap((view): FigureWord[] => {
    const { axis } = FIGURE_BOXES[view];
    const away = view === "head" ? 72 : 84;
    const leftOfPage = view === "back" ? "left" : "right";
    const rightOfPage = view === "back" ? "right" : "left";
    return [
      { view, word: view, x: axis, y: 20 },
      { view, word: leftOfPage, x: axis - away, y: 38 },
      { view, word: rightOfPage, x: axis + away, y: 38 },
    ];
  }),
  { view: "head", word: "all-over", x: FIGURE_BOXES.head.axis, y: 308 },
];

/** The shapes of one area: one, or two where it can be seen from the front and the back. */
export function shapesOfArea(area: Area): readonly AreaShape[] {
  const key = areaKey(area);
  return AREA_SHAPES.filter((shape) => areaKey(shape.area) === key);
}

function shapesOf(view: FigureView, halves: readonly HalfShape[]): AreaShape[] {
  const { axis } = FIGURE_BOXES[view];
  return halves.flatMap(({ site, half, mark }) =>
    AREAS.filter((area) => area.site === site).map((area): AreaShape => {
      const onPageRight = view === "back" ? area.side === "right" : area.side === "left";
      const direction = area.side === "midline" || onPageRight ? 1 : -1;
      return {
        area,
        view,
        d: path(half, axis, direction),
        centre: placed(mark, axis, direction),
      };
    }),
  );
}

function outline(view: FigureView, half: string): string {
  const { axis } = FIGURE_BOXES[view];
  return `${path(half, axis, 1)} ${path(half, axis, -1)}`;
}

function path(half: string, axis: number, direction: 1 | -1): string {
  return half.replaceAll(
    PAIR,
    (_pair, x: string, y: string) => `${tenths(axis + direction * Number(x))} ${Number(y)}`,
  );
}

function placed([x, y]: readonly [number, number], axis: number, direction: 1 | -1): Point {
  return { x: tenths(axis + direction * x), y };
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}
