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
const WIDTH_OF_A_LETTER = 6.6;

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

/** The picture with its key in as few lines as its width allows, the four shades said once. */
export function withShortLegend(
  drawing: Drawing,
  labels: Omit<SpreadLegendLabels, "amounts" | "marks"> & { amounts: string },
): Drawing {
  const entries: readonly { swatches: readonly (readonly CellLook[])[]; words: string }[] = [
    { swatches: [["not-recorded"]], words: labels.notRecorded },
    { swatches: [["none"]], words: labels.none },
    { swatches: AMOUNTS.map((amount) => [`amount-${amount}`] as const), words: labels.amounts },
    { swatches: [["unknown-amount", "question-mark"]], words: labels.unknownAmount },
    { swatches: [["first-time"]], words: labels.first },
  ];
  const items: DrawnItem[] = [];
  let [x, y] = [drawing.x, drawing.y + drawing.height + LINE / 4];
  for (const { swatches, words } of entries) {
    const drawn = swatches.length * (SWATCH.width + 1);
    const width = drawn + 4 + words.length * WIDTH_OF_A_LETTER + 12;
    if (x > drawing.x && x + width > drawing.x + drawing.width) {
      [x, y] = [drawing.x, y + LINE];
    }
    for (const [index, looks] of swatches.entries()) {
      items.push(...cellPaths([{ looks, box: at(x + index * (SWATCH.width + 1), y) }]));
    }
    items.push(text(words, { x: x + drawn + 4, y: y + 14 }, { size: SIZE }));
    x += width;
  }
  return { ...drawing, height: y + LINE - drawing.y, items: [...drawing.items, ...items] };
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
