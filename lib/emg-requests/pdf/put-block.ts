import { setImmediate as pause } from "node:timers/promises";
import { COLOURS } from "@/lib/format/tokens";
import type { Block, Box, Columns } from "../block";
import { putFigure } from "./put-figure";
import { putStrip } from "./put-strip";
import { putTable } from "./put-table";
import { putHeading, putParagraph } from "./put-text";
import { decoration, ensureRoom, newPage, type Sheet } from "./sheet";

const GAP = 14;
const INSET = 5;

/** One piece, and the pieces in it. */
export function putBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "heading":
      return putHeading(sheet, block);
    case "paragraph":
      return putParagraph(sheet, block);
    case "table":
      return putTable(sheet, block);
    case "figure":
      return putFigure(sheet, block);
    case "strip":
      return putStrip(sheet, block);
    case "box":
      return putBox(sheet, block);
    case "columns":
      return putColumns(sheet, block);
    case "new-page":
    case "appendix":
      return newPage(sheet);
    default:
      return block satisfies never;
  }
}

/** Framed where a page can hold it; a longer one goes on on the next page, without a frame. */
function putBox(sheet: Sheet, { blocks }: Box): void {
  const { left, width } = sheet;
  const height = heightOf(sheet, blocks, width - 2 * INSET) + 2 * INSET - 4;
  const fits = height <= sheet.bottom - sheet.top;
  if (fits) {
    ensureRoom(sheet, height);
    const y = sheet.y;
    decoration(sheet, () =>
      sheet.document
        .lineWidth(1.4)
        .roundedRect(left, y, width, height, 3)
        .stroke(COLOURS.light.ink),
    );
    sheet.y += INSET - 3;
  }
  within(sheet, { left: left + INSET, width: width - 2 * INSET, isWhole: fits }, blocks);
  sheet.y += fits ? INSET + 2 : 0;
}

/** Beside each other where a page can hold them, else one after the other. */
function putColumns(sheet: Sheet, { columns }: Columns): void {
  const shares = columns.reduce((all, { share }) => all + share, 0);
  const room = sheet.width - GAP * (columns.length - 1);
  let left = sheet.left;
  const placed = columns.map(({ share, blocks }) => {
    const width = (room * share) / shares;
    const box = { left, width, blocks, height: heightOf(sheet, blocks, width) };
    left += width + GAP;
    return box;
  });
  const height = Math.max(...placed.map((column) => column.height));
  if (height > sheet.bottom - sheet.top) {
    for (const { blocks } of columns) for (const block of blocks) putBlock(sheet, block);
    return;
  }
  ensureRoom(sheet, height);
  const top = sheet.y;
  for (const { blocks, ...box } of placed) {
    sheet.y = top;
    within(sheet, { ...box, isWhole: true }, blocks);
  }
  sheet.y = top + height;
}

/** `isWhole`: all of it is known to fit on the page. */
function within(
  sheet: Sheet,
  { left, width, isWhole }: { left: number; width: number; isWhole: boolean },
  blocks: readonly Block[],
): void {
  const outer = { left: sheet.left, width: sheet.width, bottom: sheet.bottom };
  Object.assign(sheet, { left, width, ...(isWhole && { bottom: Number.POSITIVE_INFINITY }) });
  for (const block of blocks) putBlock(sheet, block);
  Object.assign(sheet, outer);
}

/**
 * The largest of these sizes, which fall, in which the first page holds all that is to stand on it; the last where none
 * does. Pauses between blocks.
 */
export async function sizeOfFirstPage(
  sheet: Sheet,
  blocks: readonly Block[],
  sizes: readonly [number, ...number[]],
): Promise<number> {
  const end = blocks.findIndex(({ kind }) => kind === "new-page");
  const first = end === -1 ? [] : blocks.slice(0, end);
  let [tried] = sizes;
  for (const size of sizes) {
    tried = size;
    const trial = trialOf({ ...sheet, size }, sheet.width);
    for (const block of first) {
      await pause();
      putBlock(trial, block);
    }
    if (sheet.y + trial.y <= sheet.bottom) break;
  }
  return tried;
}

/** Found by drawing it, so that no second reckoning can differ from what is printed. */
function heightOf(sheet: Sheet, blocks: readonly Block[], width: number): number {
  const trial = trialOf(sheet, width);
  for (const block of blocks) putBlock(trial, block);
  return trial.y;
}

/** A sheet without end that nobody prints. */
function trialOf({ draft, size }: Sheet, width: number): Sheet {
  const root = draft.struct("Document");
  const bottom = Number.POSITIVE_INFINITY;
  return { document: draft, root, y: 0, top: 0, bottom, left: 0, width, size, draft };
}
