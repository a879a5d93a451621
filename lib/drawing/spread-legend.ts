import { AMOUNTS } from "@/lib/clinical/spread/amount";
import { type Drawing, type DrawnItem, text } from "./drawing";
import { type Box, type CellLook, cellPaths } from "./grid-cell-look";

export type SpreadLegendLabels = {
  notRecorded: string;
  none: string;
  unknownAmount: string;
  first: string;
  /** What the four shades mean, light to dark. */
  amounts: readonly string[];
  marks: readonly { letter: string; word: string }[];
};

type Entry = { looks: readonly CellLook[]; words: string };

const SWATCH = { width: 16, height: 18 } as const;
const LINE = 24;
const COLUMN = 250;
const COLUMNS = 3;
const SIZE = 13;

/** What each way to draw a cell means, in words. */
export function legendEntries(labels: SpreadLegendLabels): readonly Entry[] {
  return [
    { looks: ["not-recorded"], words: labels.notRecorded },
    { looks: ["none"], words: labels.none },
    ...AMOUNTS.map(
      (amount, index): Entry => ({
        looks: [`amount-${amount}`],
        words: labels.amounts[index] ?? "",
      }),
    ),
    { looks: ["unknown-amount", "question-mark"], words: labels.unknownAmount },
    { looks: ["first-time"], words: labels.first },
  ];
}

/** One cell as the grid draws it. */
export function swatch(looks: readonly CellLook[]): Drawing {
  return { x: -1, y: -1, width: 18, height: 20, items: cellPaths([{ looks, box: at(0, 0) }]) };
}

/** The picture with its key below it, for where nothing stands beside it. */
export function withLegend(drawing: Drawing, labels: SpreadLegendLabels): Drawing {
  const entries = legendEntries(labels);
  const marks = labels.marks.map(({ letter, word }) => `${letter}: ${word}`).join(" · ");
  const top = drawing.y + drawing.height + LINE / 2;
  const place = (index: number) => ({
    x: drawing.x + (index % COLUMNS) * COLUMN,
    y: top + Math.floor(index / COLUMNS) * LINE,
  });
  const bottom = top + Math.ceil(entries.length / COLUMNS) * LINE;
  const items: DrawnItem[] = [
    ...drawing.items,
    ...cellPaths(
      entries.map(({ looks }, index) => ({ looks, box: at(place(index).x, place(index).y) })),
    ),
    ...entries.map(({ words }, index) => {
      const { x, y } = place(index);
      return text(words, { x: x + SWATCH.width + 6, y: y + 14 }, { size: SIZE });
    }),
    ...(marks === "" ? [] : [text(marks, { x: drawing.x, y: bottom + 14 }, { size: SIZE })]),
  ];
  return {
    ...drawing,
    width: Math.max(drawing.width, COLUMNS * COLUMN),
    height: bottom + (marks === "" ? 0 : LINE) - drawing.y,
    items,
  };
}

function at(x: number, y: number): Box {
  return { x, y, ...SWATCH };
}
