import type { GridCell } from "@/lib/clinical/spread/grid-cell";
import type { Colour } from "@/lib/format/tokens";
import { type DrawnPath, path, rectangle, rounded, type Texture } from "./drawing";

export type Box = { x: number; y: number; width: number; height: number };

type Look = {
  fill: Colour | Texture | null;
  stroke: Colour | null;
  d: (box: Box) => string;
};

const BAR_WIDTH = 3;
const LINE = 0.7;

/** Each way in which a cell of the spread grid is drawn, in drawing order. */
const LOOKS = {
  "not-recorded": { fill: "hatched", stroke: null, d: rectangle },
  none: { fill: "amount-0", stroke: null, d: rectangle },
  "unknown-amount": { fill: "amount-0", stroke: "line-strong", d: rectangle },
  "amount-1": { fill: "amount-1", stroke: "line-strong", d: rectangle },
  "amount-2": { fill: "amount-2", stroke: "line-strong", d: rectangle },
  "amount-3": { fill: "amount-3", stroke: "line-strong", d: rectangle },
  "amount-4": { fill: "amount-4", stroke: "line-strong", d: rectangle },
  "question-mark": { fill: null, stroke: "ink", d: questionMark },
  "first-time": {
    fill: "ink",
    stroke: "paper",
    d: (box) => rectangle({ ...box, width: BAR_WIDTH }),
  },
} as const satisfies Record<string, Look>;
export type CellLook = keyof typeof LOOKS;

/** The looks that lie over each other in one cell. */
export function looksOf(cell: GridCell): readonly CellLook[] {
  switch (cell.state) {
    case "not-recorded":
      return ["not-recorded"];
    case "none":
    case "recorded-none":
      return ["none"];
    case "twitch": {
      const looks: readonly CellLook[] =
        cell.amount === null ? ["unknown-amount", "question-mark"] : [`amount-${cell.amount}`];
      return cell.isFirst ? [...looks, "first-time"] : looks;
    }
    default:
      return cell satisfies never;
  }
}

/** One path for all cells of one look, so that a year of many areas stays small. */
export function cellPaths(
  cells: readonly { looks: readonly CellLook[]; box: Box }[],
): readonly DrawnPath[] {
  return (Object.keys(LOOKS) as CellLook[]).flatMap((name) => {
    const { fill, stroke, d }: Look = LOOKS[name];
    const drawn = cells.flatMap(({ looks, box }) => (looks.includes(name) ? d(box) : []));
    return drawn.length === 0 ? [] : path(drawn.join(""), { fill, stroke, width: LINE });
  });
}

/** Drawn, not written: a reader of the PDF meets it in the picture's words, once. */
function questionMark({ x, y, width, height }: Box): string {
  const [middle, top] = [rounded(x + width / 2), rounded(y + height / 2 - 5)];
  return `M${middle - 2.5} ${top + 2}q0 -2 2.5 -2q2.5 0 2.5 2.2q0 1.5 -1.5 2.2q-1 .5 -1 2.1M${middle} ${top + 8.5}v1.3`;
}
