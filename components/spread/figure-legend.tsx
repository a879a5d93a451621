import { DrawingView } from "@/components/ui/drawing-view";
import { AMOUNTS } from "@/lib/clinical/spread/amount";
import { path, rectangle } from "@/lib/drawing/drawing";
import type { FigureWords } from "./figure-words";

const STEP = 18;
const HEIGHT = 11;
const SHADES = {
  x: 0,
  y: 0,
  width: STEP * AMOUNTS.length,
  height: HEIGHT,
  items: AMOUNTS.map((amount, index) =>
    path(rectangle({ x: index * STEP, y: 0, width: STEP - 1, height: HEIGHT }), {
      fill: `amount-${amount}`,
    }),
  ),
};

/** What shade and line of the figure mean. */
export function FigureLegend({ words }: { words: FigureWords }) {
  const line = (isBroken: boolean) => ({
    x: 0,
    y: 0,
    width: STEP,
    height: HEIGHT,
    items: [
      path(rectangle({ x: 1.5, y: 1.5, width: STEP - 3, height: HEIGHT - 3 }), {
        stroke: "ink",
        width: 2,
        isBroken,
      }),
    ],
  });
  return (
    <p className="m-0 mt-2 flex flex-wrap items-center gap-x-2 text-[calc(11.5rem/14)] text-ink-soft">
      {words.shade}
      <DrawingView drawing={SHADES} className="swatch h-[11px]" width={`${SHADES.width}px`} />
      {words.more}
      <DrawingView drawing={line(false)} className="swatch h-[11px]" width={`${STEP}px`} />
      {words.thick}
      <DrawingView drawing={line(true)} className="swatch h-[11px]" width={`${STEP}px`} />
      {words.broken}
    </p>
  );
}
