import { COLOURS } from "@/lib/format/tokens";
import type { RunningLines } from "../document/running-lines";
import type { Face } from "./faces";
import { type Lettering, lettering } from "./lettering";
import { type Line, lineOf, linesOf, putLine } from "./page-text";
import { BOTTOM, LEFT, type Sheet, WIDTH } from "./sheet";

const HEAD_Y = 30;
const LACKS_LETTERS =
  "\uFFFD stands for a character that this print has no letter for. The page on screen shows it.";

type Row = { set: Lettering; line: Line; y: number };

/** Where a page may begin: below the rule under its head, whose lines are as many as the names need. */
export function headHeight(document: PDFKit.PDFDocument, running: RunningLines): number {
  return ruleUnder(headRows(document, running)) + 14;
}

/** Who it is about and what it is, on every page, with its number; a draft is crossed by the word. */
export function putRunningLines(
  { document }: Sheet,
  running: RunningLines & { printed: string },
  lacksLetters: boolean,
): void {
  const { start, count } = document.bufferedPageRange();
  const head = headRows(document, running);
  const rule = ruleUnder(head);
  const endings = [...running.foot, ...(lacksLetters ? [LACKS_LETTERS] : [])];
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
    if (running.isDraft) acrossThePage(document);
    putRows(head);
    document
      .lineWidth(0.8)
      .moveTo(LEFT, rule)
      .lineTo(LEFT + WIDTH, rule)
      .stroke(COLOURS.light.ink);
    document.endMarkedContent();
    document.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    const number = `Page ${page - start + 1} of ${count} · ${running.printed}`;
    putRows(rowsOf(document, [number, ...endings], { face: "regular", size: 7.5, y: BOTTOM + 12 }));
    document.endMarkedContent();
  }
}

function headRows(document: PDFKit.PDFDocument, { patient, request }: RunningLines) {
  const first = rowsOf(document, [patient], { face: "bold", size: 9.5, y: HEAD_Y });
  const y = Math.max(...first.map((row) => row.y)) + 15;
  return [...first, ...rowsOf(document, [request], { face: "regular", size: 8, y })];
}

function ruleUnder(rows: readonly Row[]): number {
  return Math.max(...rows.map(({ y }) => y)) + 15;
}

function rowsOf(
  document: PDFKit.PDFDocument,
  texts: readonly string[],
  { face, size, y }: { face: Face; size: number; y: number },
): readonly Row[] {
  const set = lettering(document, face, size);
  return texts
    .flatMap((text) => linesOf(set, text, WIDTH))
    .map((line, index) => ({ set, line, y: y + index * set.lineHeight }));
}

function putRows(rows: readonly Row[]): void {
  for (const { set, line, y } of rows) {
    set.document.fillColor(COLOURS.light.ink);
    putLine(set, line, { x: LEFT, y });
  }
}

function acrossThePage(document: PDFKit.PDFDocument): void {
  const set = lettering(document, "bold", 120);
  document
    .save()
    .rotate(-55, { origin: [298, 421] })
    .fillColor(COLOURS.light.ink, 0.07);
  putLine(set, lineOf(set, "DRAFT"), { x: 95, y: 345 });
  document.restore().fillColor(COLOURS.light.ink, 1);
}
