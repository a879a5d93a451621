import { COLOURS } from "@/lib/format/tokens";
import { type Table, withOrigin } from "../block";
import { columnWidths } from "./column-widths";
import { type Lettering, lettering } from "./lettering";
import { type Line, linesOf, putLine } from "./page-text";
import { BODY_SIZE } from "./put-text";
import { BOTTOM, decoration, ensureRoom, LEFT, newPage, type Sheet, tagged, WIDTH } from "./sheet";

const PADDING = 3;

type Cell = {
  lines: readonly Line[];
  x: number;
  tag: "TH" | "TD";
  scope: "Row" | "Column" | null;
};
type Row = { cells: readonly Cell[]; set: Lettering };

/** A captioned table. Rows stay whole where a page can hold them; a longer row goes on on the next page. */
export function putTable(sheet: Sheet, table: Table): void {
  const { document } = sheet;
  const element = document.struct("Table");
  sheet.root.add(element);
  putCaption(sheet, element, withOrigin(table.origin, table.caption));
  const widths = columnWidths(
    lettering(document, "bold", BODY_SIZE),
    [table.columns, ...table.rows],
    {
      total: WIDTH,
      padding: PADDING,
    },
  );
  const head = layOut(sheet, table.columns, { widths, isHead: true });
  putRow(sheet, head, element);
  for (const cells of table.rows) {
    const row = layOut(sheet, cells, { widths, isHead: false });
    if (needsPage(sheet, row)) {
      newPage(sheet);
      putRow(sheet, head, null);
    }
    putRow(sheet, row, element);
  }
  element.end();
  sheet.y += 6;
}

function putCaption(sheet: Sheet, table: PDFKit.PDFStructureElement, words: string): void {
  const set = lettering(sheet.document, "bold", BODY_SIZE);
  const lines = linesOf(set, words, WIDTH);
  ensureRoom(sheet, (lines.length + 4) * set.lineHeight);
  const element = sheet.document.struct("Caption");
  table.add(element);
  sheet.y += 4;
  for (const line of lines) {
    const y = sheet.y;
    tagged(sheet, { element, tag: "Caption" }, () => putLine(set, line, { x: LEFT, y }));
    sheet.y += set.lineHeight;
  }
  element.end();
}

function layOut(
  { document }: Sheet,
  texts: readonly string[],
  { widths, isHead }: { widths: readonly number[]; isHead: boolean },
): Row {
  const set = lettering(document, isHead ? "bold" : "regular", BODY_SIZE);
  let x = LEFT;
  const cells = texts.map((text, column): Cell => {
    const width = widths[column] ?? 0;
    const lines = linesOf(set, text, width - 2 * PADDING);
    const left = x + PADDING;
    x += width;
    const isName = isHead || column === 0;
    const scope = isHead ? "Column" : column === 0 ? "Row" : null;
    return { lines, x: left, tag: isName ? "TH" : "TD", scope };
  });
  return { cells, set };
}

function rowLines({ cells }: Row): number {
  return Math.max(...cells.map(({ lines }) => lines.length));
}

function needsPage(sheet: Sheet, row: Row): boolean {
  const { lineHeight } = row.set;
  const height = rowLines(row) * lineHeight + 2 * PADDING;
  const fitsOnAPage = height <= BOTTOM - sheet.top - 2 * lineHeight;
  return sheet.y + (fitsOnAPage ? height : 3 * lineHeight) > BOTTOM;
}

/** Without `table` the row repeats a heading, which a reader has met already. */
function putRow(sheet: Sheet, row: Row, table: PDFKit.PDFStructureElement | null): void {
  const elements = table === null ? [] : rowElements(sheet.document, row, table);
  const { lineHeight } = row.set;
  for (let from = 0; from < rowLines(row); ) {
    if (sheet.y + lineHeight + 2 * PADDING > BOTTOM) newPage(sheet);
    const room = Math.floor((BOTTOM - sheet.y - 2 * PADDING) / lineHeight);
    const lines = Math.min(room, rowLines(row) - from);
    for (const [column, cell] of row.cells.entries()) {
      putCell(sheet, cell, { set: row.set, from, to: from + lines, element: elements[column] });
    }
    sheet.y += lines * lineHeight + 2 * PADDING;
    rule(sheet, row.set.face === "bold" ? 1 : 0.4);
    from += lines;
  }
  for (const element of elements) element.end();
}

function rowElements(
  document: PDFKit.PDFDocument,
  row: Row,
  table: PDFKit.PDFStructureElement,
): readonly PDFKit.PDFStructureElement[] {
  const element = document.struct("TR");
  table.add(element);
  return row.cells.map(({ tag, scope }) => {
    const cell = document.struct(tag, scope === null ? {} : { scope });
    element.add(cell);
    return cell;
  });
}

function putCell(
  sheet: Sheet,
  cell: Cell,
  {
    set,
    from,
    to,
    element,
  }: {
    set: Lettering;
    from: number;
    to: number;
    element: PDFKit.PDFStructureElement | undefined;
  },
): void {
  const draw = () => {
    for (const [index, line] of cell.lines.slice(from, to).entries()) {
      const y = sheet.y + PADDING + index * set.lineHeight;
      putLine(set, line, { x: cell.x, y });
    }
  };
  if (element !== undefined) tagged(sheet, { element, tag: cell.tag }, draw);
  else decoration(sheet, draw);
}

function rule(sheet: Sheet, width: number): void {
  decoration(sheet, () =>
    sheet.document
      .lineWidth(width)
      .moveTo(LEFT, sheet.y)
      .lineTo(LEFT + WIDTH, sheet.y)
      .stroke(COLOURS.light["line-strong"]),
  );
}
