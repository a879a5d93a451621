import { DrawingView } from "@/components/ui/drawing-view";
import { areaOf } from "@/lib/clinical/body/area";
import { type FigureView as Side, shapesOfArea } from "@/lib/clinical/body/figure";
import type { BodyArea } from "@/lib/clinical/spread/body-areas";
import { bodyFigure } from "@/lib/drawing/body-figure";
import { type FigureWords, filled } from "./figure-words";

/** Pixels of a reader's usual size for one unit of the figure, and the letters that are then as high as the page's. */
const SCALE = 0.473;
const PIXELS_OF_A_REM = 14;
const SIZES = { word: 24, mark: 23 } as const;

/** The body on some days: front and back, and the head larger where something is on it. */
export function BodyFigures({
  areas,
  title,
  sides,
  words,
}: {
  areas: readonly BodyArea[];
  title: string;
  /** The drawings that the page has room for. */
  sides: readonly Side[];
  words: FigureWords;
}) {
  const marks = areas.map(({ key, onsetRank, isConfirmed, amount, weakSince, thinnerSince }) => ({
    key,
    amount,
    isConfirmed,
    isWeak: weakSince !== null,
    isThinner: thinnerSince !== null,
    word: onsetRank === null ? "" : String(onsetRank),
  }));
  const onHead = marks.filter(({ key }) =>
    shapesOfArea(areaOf(key)).some(({ view }) => view === "head"),
  );
  const pictures: readonly (readonly Side[])[] = onHead.length === 0 ? [sides] : [sides, ["head"]];
  const named = areas.map(({ key }) => words.areas[key] ?? key).join("; ");
  return (
    <div className="flex flex-wrap justify-center gap-2">
      {pictures.map((views, index) => {
        const drawing = bodyFigure(marks, words.views, { views, sizes: SIZES, words: "beside" });
        return (
          <DrawingView
            key={views.join()}
            drawing={drawing}
            {...(index === 0 && {
              title,
              description: filled(words.description, {
                areas: named === "" ? words.noArea : named,
              }),
            })}
            className="h-auto max-w-full"
            width={`${(drawing.width * SCALE) / PIXELS_OF_A_REM}rem`}
          />
        );
      })}
    </div>
  );
}

/** The front alone shows everything, where nothing is on the back only. */
export function sidesOf(areas: readonly BodyArea[]): readonly Side[] {
  const isOnlyBehind = areas.some(({ key }) => {
    const views = shapesOfArea(areaOf(key)).map(({ view }) => view);
    return views.length > 0 && views.every((view) => view === "back");
  });
  return isOnlyBehind ? ["front", "back"] : ["front"];
}
