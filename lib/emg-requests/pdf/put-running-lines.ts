import { COLOURS } from "@/lib/format/tokens";
import type { RunningLines } from "../document/running-lines";
import type { Face } from "./faces";
import { type Lettering, lettering } from "./lettering";
import { type Line, lineOf, linesOf, putLine } from "./page-text";
import { MARGIN, PAGE_HEIGHT, PAGE_WIDTH, type Sheet } from "./sheet";

const HEAD_Y = 26;
const FOOT_SIZE = 7;
const FOOT_EDGE = 22;
const LACKS_LETTERS =
  "\uFFFD stands for a character that this print has no letter for. The page on screen shows it.";

type Row = { set: Lettering; line: Line; y: number };

/** Where the words of a page must end: above the lines at its foot, which are as many as the names need. */
export function footTop(document: PDFKit.PDFDocument, lines: FootLines): number {
  return (
    PAGE_HEIGHT - FOOT_EDGE - footRows(document, "Page 00 of 00", lines).length * FOOT_SIZE * 1.3
  );
}

/** Where a page may begin: below the rule under its head, whose lines are as many as the names need. */
export function headHeight(document: PDFKit.PDFDocument, running: RunningLines): number {
  return ruleUnder(headRows(document, running)) + 14;
}

/** `ownHead`: page 1 says itself whose it is, so that the name stands at its foot instead. */
type FootLines = { running: RunningLines & { printed: string }; ownHead: boolean; lacks: boolean };

/** Who it is about and what it is, on every page, with its number; a draft is crossed by the word. */
export function putRunningLines({ document, bottom }: Sheet, lines: FootLines): void {
  const { running, ownHead } = lines;
  const { start, count } = document.bufferedPageRange();
  const head = headRows(document, running);
  const rule = ruleUnder(head);
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
    if (running.isDraft) acrossThePage(document);
    if (!ownHead || page > start) {
      putRows(head);
      line(document, rule);
    }
    document.endMarkedContent();
    document.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    line(document, bottom + 5);
    const number = `Page ${page - start + 1} of ${count}`;
    putRows(
      footRows(document, number, lines).map((row, index) => ({
        ...row,
        y: bottom + 9 + index * row.set.lineHeight,
      })),
    );
    document.endMarkedContent();
  }
}

function line(document: PDFKit.PDFDocument, y: number): void {
  document
    .lineWidth(0.8)
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + PAGE_WIDTH, y)
    .stroke(COLOURS.light.ink);
}

function footRows(
  document: PDFKit.PDFDocument,
  number: string,
  { running, ownHead, lacks }: FootLines,
): readonly Row[] {
  const texts = [
    ...(ownHead ? [running.patient] : []),
    ...running.foot,
    `${number} · ${running.printed}`,
    ...(lacks ? [LACKS_LETTERS] : []),
  ];
  return rowsOf(document, texts, { face: "regular", size: FOOT_SIZE, y: 0 });
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
    .flatMap((text) => linesOf(set, text, PAGE_WIDTH))
    .map((line, index) => ({ set, line, y: y + index * set.lineHeight }));
}

function putRows(rows: readonly Row[]): void {
  for (const { set, line: words, y } of rows) {
    set.document.fillColor(COLOURS.light.ink);
    putLine(set, words, { x: MARGIN, y });
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
