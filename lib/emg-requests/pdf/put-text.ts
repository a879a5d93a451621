import { COLOURS } from "@/lib/format/tokens";
import { type Heading, originWord, type Paragraph, withOrigin } from "../block";
import { type Lettering, lettering, widthOf } from "./lettering";
import { type Line, lineOf, linesOf, putLine } from "./page-text";
import { decoration, ensureRoom, type Sheet, tagged } from "./sheet";

/** Against running words. */
const HEADING_SCALE = { 1: 1.9, 2: 1.3, 3: 1.15 } as const;
const PARAGRAPH_SCALE = { strong: 1.08, large: 1.3 } as const;
const NOTICE_SCALE = 1.3;
const ROOM_AFTER_HEADING = 60;

/** Headings of the document and of its parts are its bookmarks too. */
export function putHeading(sheet: Sheet, { level, text, origin }: Heading): void {
  const { document } = sheet;
  const set = lettering(document, "bold", sheet.size * HEADING_SCALE[level]);
  const lines = linesOf(set, text, sheet.width);
  ensureRoom(sheet, lines.length * set.lineHeight + ROOM_AFTER_HEADING);
  sheet.y += level === 1 ? 0 : 3;
  if (level <= 2) document.outline.addItem(text);
  const element = document.struct(`H${level}`);
  sheet.root.add(element);
  for (const [index, line] of lines.entries()) {
    ensureRoom(sheet, set.lineHeight);
    tagged(sheet, { element, tag: `H${level}` }, () =>
      putLine(set, line, { x: sheet.left, y: sheet.y }),
    );
    if (index === lines.length - 1 && origin !== undefined) {
      const used = lines.length === 1 ? widthOf(set, text) : sheet.width;
      putOrigin(sheet, element, { origin, tag: `H${level}`, used, lineHeight: set.lineHeight });
    }
    sheet.y += set.lineHeight;
  }
  element.end();
  sheet.y += 2;
}

/** In a frame behind the heading, or below it where the line is full. */
function putOrigin(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  {
    origin,
    tag,
    used,
    lineHeight,
  }: { origin: NonNullable<Heading["origin"]>; tag: string; used: number; lineHeight: number },
): void {
  const { document } = sheet;
  const word = originWord(origin);
  const set = lettering(document, "regular", sheet.size * 0.88);
  const width = widthOf(set, word);
  const isBelow = used + 6 + width + 8 > sheet.width;
  if (isBelow) sheet.y += lineHeight;
  const x = isBelow ? sheet.left : sheet.left + used + 6;
  const y = sheet.y + (lineHeight - set.lineHeight) / 2;
  decoration(sheet, () => {
    document.lineWidth(0.6).roundedRect(x, y - 0.5, width + 8, set.lineHeight + 1, 2);
    if (origin === "patient") document.dash(2, { space: 1.5 });
    if (origin === "rules") document.dash(0.8, { space: 1.5 });
    document.stroke(COLOURS.light["line-strong"]).undash();
  });
  document.fillColor(COLOURS.light.ink);
  tagged(sheet, { element, tag }, () => putLine(set, lineOf(set, word), { x: x + 4, y }));
}

export function putParagraph(sheet: Sheet, { origin, text, isNotice, weight }: Paragraph): void {
  const scale = isNotice ? NOTICE_SCALE : weight === undefined ? 1 : PARAGRAPH_SCALE[weight];
  const face = isNotice || weight !== undefined ? "bold" : "regular";
  const set = lettering(sheet.document, face, sheet.size * scale);
  const inset = isNotice ? 6 : 0;
  const lines = linesOf(set, withOrigin(origin, text), sheet.width - 2 * inset);
  if (isNotice) frame(sheet, lines.length * set.lineHeight + 2 * inset);
  sheet.y += inset;
  putLines(sheet, "P", { set, lines, x: sheet.left + inset });
  sheet.y += inset + 2;
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
    sheet.document
      .lineWidth(1.2)
      .rect(sheet.left, sheet.y, sheet.width, height)
      .stroke(COLOURS.light.ink),
  );
}
