import { type Heading, type Paragraph, withOrigin } from "../block";
import { linesOf } from "./page-text";
import { decoration, ensureRoom, LEFT, putLine, type Sheet, setFont, tagged, WIDTH } from "./sheet";

const HEADING_SIZE = { 1: 17, 2: 12.5, 3: 10.5 } as const;
const ROOM_AFTER_HEADING = 60;
export const BODY_SIZE = 9;

export function putHeading(sheet: Sheet, { level, text }: Heading): void {
  const lineHeight = setFont(sheet.document, "bold", HEADING_SIZE[level]);
  const lines = linesOf(sheet.document, text, WIDTH);
  ensureRoom(sheet, lines.length * lineHeight + ROOM_AFTER_HEADING);
  sheet.y += level === 1 ? 0 : 8;
  putLines(sheet, `H${level}`, { lines, lineHeight, x: LEFT });
  sheet.y += 3;
}

export function putParagraph(sheet: Sheet, { origin, text, isNotice }: Paragraph): void {
  const lineHeight = setFont(
    sheet.document,
    isNotice ? "bold" : "regular",
    isNotice ? 12 : BODY_SIZE,
  );
  const inset = isNotice ? 6 : 0;
  const lines = linesOf(sheet.document, withOrigin(origin, text), WIDTH - 2 * inset);
  if (isNotice) frame(sheet, lines.length * lineHeight + 2 * inset);
  sheet.y += inset;
  putLines(sheet, "P", { lines, lineHeight, x: LEFT + inset });
  sheet.y += inset + 3;
}

/** Lines below each other in one element, which goes on over the page's end. */
function putLines(
  sheet: Sheet,
  tag: string,
  { lines, lineHeight, x }: { lines: readonly string[]; lineHeight: number; x: number },
): void {
  const element = sheet.document.struct(tag);
  sheet.root.add(element);
  for (const line of lines) {
    ensureRoom(sheet, lineHeight);
    tagged(sheet, { element, tag }, () => putLine(sheet.document, line, { x, y: sheet.y }));
    sheet.y += lineHeight;
  }
  element.end();
}

function frame(sheet: Sheet, height: number): void {
  ensureRoom(sheet, height);
  decoration(sheet, () =>
    sheet.document.lineWidth(1.2).rect(LEFT, sheet.y, WIDTH, height).stroke("#0b0c0c"),
  );
}
