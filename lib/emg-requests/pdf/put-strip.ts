import { COLOURS } from "@/lib/format/tokens";
import type { Strip } from "../block";
import { lettering, widthOf } from "./lettering";
import { linesOf, putLine } from "./page-text";
import { decoration, ensureRoom, type Sheet, tagged } from "./sheet";

const GAP = 14;

/** Each fact with its name above it, in as many rows as they need; a long one wraps. */
export function putStrip(sheet: Sheet, { facts }: Strip): void {
  const { document } = sheet;
  const names = lettering(document, "regular", sheet.size * 0.88);
  const values = lettering(document, "bold", sheet.size * 1.12);
  let x = sheet.left;
  let height = 0;
  const end = sheet.left + sheet.width;
  for (const { label, value } of facts) {
    const width = Math.min(
      sheet.width,
      Math.max(widthOf(names, label), widthOf(values, value)) + 0.5,
    );
    if (x > sheet.left && x + width > end) {
      sheet.y += height + 2;
      [x, height] = [sheet.left, 0];
    }
    const lines = linesOf(values, value, width);
    const own = names.lineHeight + lines.length * values.lineHeight;
    ensureRoom(sheet, own);
    const element = document.struct("P");
    sheet.root.add(element);
    tagged(sheet, { element, tag: "P" }, () => {
      for (const line of linesOf(names, label, width)) putLine(names, line, { x, y: sheet.y });
      for (const [index, line] of lines.entries()) {
        putLine(values, line, { x, y: sheet.y + names.lineHeight + index * values.lineHeight });
      }
    });
    element.end();
    height = Math.max(height, own);
    x += width + GAP;
  }
  sheet.y += height + 2;
  decoration(sheet, () =>
    document
      .lineWidth(0.6)
      .moveTo(sheet.left, sheet.y)
      .lineTo(end, sheet.y)
      .stroke(COLOURS.light["line-strong"]),
  );
  sheet.y += 5;
}
