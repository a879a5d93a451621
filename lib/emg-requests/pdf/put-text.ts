import { COLOURS } from "@/lib/format/tokens";
import { type Heading, type Paragraph, withOrigin } from "../block";
import { type Lettering, lettering } from "./lettering";
import { type Line, linesOf, putLine } from "./page-text";
import { decoration, ensureRoom, LEFT, type Sheet, tagged, WIDTH } from "./sheet";

const HEADING_SIZE = { 1: 17, 2: 12.5, 3: 10.5 } as const;
const ROOM_AFTER_HEADING = 60;
export const BODY_SIZE = 9;

export function putHeading(sheet: Sheet, { level, text }: Heading): void {
  const set = lettering(sheet.document, "bold", HEADING_SIZE[level]);
  const lines = linesOf(set, text, WIDTH);
  ensureRoom(sheet, lines.length * set.lineHeight + ROOM_AFTER_HEADING);
  sheet.y += level === 1 ? 0 : 8;
  putLines(sheet, `H${level}`, { set, lines, x: LEFT });
  sheet.y += 3;
}

export function putParagraph(sheet: Sheet, { origin, text, isNotice }: Paragraph): void {
  const face = isNotice ? "bold" : "regular";
  const set = lettering(sheet.document, face, isNotice ? 12 : BODY_SIZE);
  const inset = isNotice ? 6 : 0;
  const lines = linesOf(set, withOrigin(origin, text), WIDTH - 2 * inset);
  if (isNotice) frame(sheet, lines.length * set.lineHeight + 2 * inset);
  sheet.y += inset;
  putLines(sheet, "P", { set, lines, x: LEFT + inset });
  sheet.y += inset + 3;
}

/** Lines below each other in one element, which goes on over the page's end. */
function putLines(
  sheet: Sheet,
  tag: string,
  { set, lines, x }: { set: Lettering; lines: readonly Line[]; x: number },
): void {
  const element = sheet.document.struct(tag);
  sheet.root.add(element);
  for (const line of lines) {
    ensureRoom(sheet, set.lineHeight);
    tagged(sheet, { element, tag }, () => putLine(set, line, { x, y: sheet.y }));
    sheet.y += set.lineHeight;
  }
  element.end();
}

function frame(sheet: Sheet, height: number): void {
  ensureRoom(sheet, height);
  decoration(sheet, () =>
    sheet.document.lineWidth(1.2).rect(LEFT, sheet.y, WIDTH, height).stroke(COLOURS.light.ink),
  );
}
