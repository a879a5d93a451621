import { COLOURS } from "@/lib/format/tokens";
import { type Figure, withOrigin } from "../block";
import { type Drawing, type DrawnPath, type DrawnText } from "../picture/drawing";
import { lettering, putRuns, widthOf } from "./lettering";
import { lineOf } from "./page-text";
import { putParagraph } from "./put-text";
import { BOTTOM, ensureRoom, LEFT, type Sheet, tagged, WIDTH } from "./sheet";

const CAPTION_ROOM = 20;

/** A picture with its caption above it. It is made smaller rather than cut. */
export function putFigure(sheet: Sheet, figure: Figure): void {
  const { document } = sheet;
  const { drawing } = figure;
  const scale = Math.min(
    WIDTH / drawing.width,
    (BOTTOM - sheet.top - CAPTION_ROOM) / drawing.height,
  );
  const height = drawing.height * scale;
  ensureRoom(sheet, height + CAPTION_ROOM);
  putParagraph(sheet, {
    kind: "paragraph",
    origin: null,
    text: withOrigin(figure.origin, figure.caption),
    isNotice: false,
  });
  const box: [number, number, number, number] = [
    LEFT,
    sheet.y,
    LEFT + drawing.width * scale,
    sheet.y + height,
  ];
  const element = document.struct("Figure", { alt: figure.alt, bbox: box, placement: "Block" });
  sheet.root.add(element);
  tagged(sheet, { element, tag: "Figure" }, () => draw(sheet, drawing, scale));
  element.end();
  sheet.y += height + 8;
}

function draw({ document, y }: Sheet, drawing: Drawing, scale: number): void {
  document.save().translate(LEFT, y).scale(scale);
  for (const item of drawing.items) {
    if (item.kind === "path") drawPath(document, item);
    else drawText(document, item);
  }
  document.restore();
}

function drawPath(document: PDFKit.PDFDocument, { d, fill, stroke, width }: DrawnPath): void {
  document.lineWidth(width).path(d);
  if (fill !== null && stroke !== null) document.fillAndStroke(COLOURS[fill], COLOURS[stroke]);
  else if (fill !== null) document.fill(COLOURS[fill]);
  else if (stroke !== null) document.stroke(COLOURS[stroke]);
}

function drawText(document: PDFKit.PDFDocument, item: DrawnText): void {
  const set = lettering(document, item.bold ? "bold" : "regular", item.size);
  document.fillColor(COLOURS.ink);
  const shift = item.anchor === "middle" ? widthOf(set, item.text) / 2 : 0;
  putRuns(set, lineOf(set, item.text), { x: item.x - shift, y: item.y });
}
