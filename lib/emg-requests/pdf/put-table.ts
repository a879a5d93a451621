import { COLOURS } from "@/lib/format/tokens";
import { captionOf, type Table } from "../block";
import { columnWidths } from "./column-widths";
import { type Lettering, lettering } from "./lettering";
import { type Line, linesOf, putLine } from "./page-text";
import { decoration, ensureRoom, newPage, type Sheet, tagged } from "./sheet";

const PADDING = 2.2;
/** Above and below the words of a row. */
const LEADING = 1;

type Cell = {
  lines: readonly Line[];
  x: number;
  tag: "TH" | "TD";
  scope: "Row" | "Column" | null;
};
type Row = { cells: readonly Cell[]; set: Lettering };

/** A captioned table. Rows stay whole where a page can hold them; a longer row goes on on the next page. */
export function putTable(sheet: Sheet, table: Table): void {
  const element = sheet.document.struct("Table");
  sheet.root.add(element);
  for (const words of captionOf(table)) putCaption(sheet, element, words);
  const widths = widthsOf(sheet, table);
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
  sheet.y += 4;
}

function widthsOf({ document, size, width }: Sheet, table: Table): readonly number[] {
  if (table.shares !== undefined) {
    const all = table.shares.reduce((sum, share) => sum + share, 0);
    return table.shares.map((share) => (width * share) / all);
  }
  const rows = [table.columns, ...table.rows];
  return columnWidths(lettering(document, "bold", size), rows, { total: width, padding: PADDING });
}

function putCaption(sheet: Sheet, table: PDFKit.PDFStructureElement, words: string): void {
  const set = lettering(sheet.document, "bold", sheet.size);
  const lines = linesOf(set, words, sheet.width);
  ensureRoom(sheet, (lines.length + 4) * set.lineHeight);
  const element = sheet.document.struct("Caption");
  table.add(element);
  sheet.y += 4;
  for (const line of lines) {
    const y = sheet.y;
    tagged(sheet, { element, tag: "Caption" }, () => putLine(set, line, { x: sheet.left, y }));
    sheet.y += set.lineHeight;
  }
  element.end();
}

function layOut(
  sheet: Sheet,
  texts: readonly string[],
  { widths, isHead }: { widths: readonly number[]; isHead: boolean },
): Row {
  const set = lettering(sheet.document, isHead ? "bold" : "regular", sheet.size);
  let x = sheet.left;
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
  const height = rowLines(row) * lineHeight + 2 * LEADING;
  const fitsOnAPage = height <= sheet.bottom - sheet.top - 2 * lineHeight;
  return sheet.y + (fitsOnAPage ? height : 3 * lineHeight) > sheet.bottom;
}

/** Without `table` the row repeats a heading, which a reader has met already. */
function putRow(sheet: Sheet, row: Row, table: PDFKit.PDFStructureElement | null): void {
  const elements = table === null ? [] : rowElements(sheet.document, row, table);
  const { lineHeight } = row.set;
  for (let from = 0; from < rowLines(row); ) {
    if (sheet.y + lineHeight + 2 * LEADING > sheet.bottom) newPage(sheet);
    const room = Math.floor((sheet.bottom - sheet.y - 2 * LEADING) / lineHeight);
    const lines = Math.min(room, rowLines(row) - from);
    for (const [column, cell] of row.cells.entries()) {
      putCell(sheet, cell, { set: row.set, from, to: from + lines, element: elements[column] });
    }
    sheet.y += lines * lineHeight + 2 * LEADING;
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
      const y = sheet.y + LEADING + index * set.lineHeight;
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
      .moveTo(sheet.left, sheet.y)
      .lineTo(sheet.left + sheet.width, sheet.y)
      .stroke(COLOURS.light["line-strong"]),
  );
}
