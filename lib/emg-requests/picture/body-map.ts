import { areaKey } from "@/lib/clinical/body/area";
import {
  AREA_SHAPES,
  FIGURE_OUTLINES,
  FIGURE_SIZE,
  FIGURE_VIEWS,
  FIGURE_WORDS,
  type FigureWord,
  shapesOfArea,
} from "@/lib/clinical/body/figure";
import {
  type AreaPresentation,
  isSensory,
  isTwitching,
  isWasted,
  isWeak,
} from "@/lib/clinical/emg/presentation";
import { areaName } from "../record/area-name";
import { type Drawing, type DrawnPath, type DrawnText, path, text } from "./drawing";

const LEGEND_HEIGHT = 58;

const SIGNS = [
  { letter: "T", has: isTwitching, means: "twitching" },
  { letter: "W", has: isWeak, means: "weak" },
  { letter: "S", has: isWasted, means: "smaller muscle" },
  { letter: "N", has: isSensory, means: "numb or tingling" },
] as const;

const WORDS = {
  head: "Head",
  front: "Front",
  back: "Back",
  left: "left",
  right: "right",
  "all-over": "All over",
} as const satisfies Record<FigureWord["word"], string>;

/** The figure with a letter for each finding on its place, the side written in words. */
export function bodyMap(areas: readonly AreaPresentation[]): Drawing {
  return {
    width: FIGURE_SIZE.width,
    height: FIGURE_SIZE.height + LEGEND_HEIGHT,
    items: [
      ...FIGURE_VIEWS.map((view) =>
        path(FIGURE_OUTLINES[view], { stroke: "line-strong", width: 1.2 }),
      ),
      ...AREA_SHAPES.map(({ d }) => path(d, { fill: "paper", stroke: "line-strong", width: 0.6 })),
      ...areas.flatMap(shapesOf),
      ...FIGURE_WORDS.map((at) =>
        text(WORDS[at.word], at, { size: 13, anchor: "middle", bold: at.word === at.view }),
      ),
      ...areas.flatMap(lettersOf),
      text(
        SIGNS.map(({ letter, means }) => `${letter}: ${means}`).join(" · "),
        { x: 10, y: FIGURE_SIZE.height + 20 },
        { size: 14 },
      ),
      text(
        "Sides are the patient's own; each drawing has its sides written above it.",
        { x: 10, y: FIGURE_SIZE.height + 42 },
        { size: 14 },
      ),
    ],
  };
}

/** The same in one sentence for each place, also where the figure has no place for it. */
export function bodyMapWords(areas: readonly AreaPresentation[]): string {
  if (areas.length === 0) return "Body map without any mark: no place was reported.";
  const lines = areas.map((area) => {
    const found = SIGNS.filter(({ has }) => has(area)).map(({ means }) => means);
    const undrawn = shapesOfArea(area.area).length === 0 ? " (no place on the figure)" : "";
    return `${areaName(area.area)}${undrawn}: ${found.join(", ")}`;
  });
  return `Body map. ${lines.join("; ")}.`;
}

function shapesOf(area: AreaPresentation): DrawnPath[] {
  const isLost = isWeak(area) || isWasted(area);
  return shapesOfArea(area.area).map(({ d }) =>
    path(d, {
      fill: isTwitching(area) ? "amount-2" : "amount-1",
      stroke: "ink",
      width: isLost ? 2.6 : 1,
    }),
  );
}

function lettersOf(area: AreaPresentation): DrawnText[] {
  const letters = SIGNS.filter(({ has }) => has(area)).map(({ letter }) => letter);
  const key = areaKey(area.area);
  return AREA_SHAPES.filter((shape) => areaKey(shape.area) === key).map(({ centre }) =>
    text(
      letters.join(""),
      { x: centre.x, y: centre.y + 5 },
      {
        size: 13,
        anchor: "middle",
        bold: true,
      },
    ),
  );
}
