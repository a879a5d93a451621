import {
  type Drawing,
  type DrawnPath,
  type DrawnText,
  flatItems,
  isTexture,
  type Texture,
  TILES,
} from "@/lib/drawing/drawing";
import { COLOURS } from "@/lib/format/tokens";
import { captionOf, type Figure, paragraph } from "../block";
import { lettering, putRuns, widthOf } from "./lettering";
import { lineOf } from "./page-text";
import { putParagraph } from "./put-text";
import { ensureRoom, type Sheet, tagged } from "./sheet";

const CAPTION_ROOM = 20;
/** The height of words in a picture, in its units: they are never larger than the text around it. */
const WORDS = 13;

/** A picture with its caption above it. It is made smaller rather than cut. */
export function putFigure(sheet: Sheet, figure: Figure): void {
  const { document } = sheet;
  const { drawing } = figure;
  const scale = Math.min(
    sheet.size / WORDS,
    sheet.width / drawing.width,
    (sheet.bottom - sheet.top - CAPTION_ROOM) / drawing.height,
  );
  const height = drawing.height * scale;
  ensureRoom(sheet, height + CAPTION_ROOM);
  for (const words of captionOf(figure)) putParagraph(sheet, paragraph(null, words));
  const box: [number, number, number, number] = [
    sheet.left,
    sheet.y,
    sheet.left + drawing.width * scale,
    sheet.y + height,
  ];
  const element = document.struct("Figure", { alt: figure.alt, bbox: box, placement: "Block" });
  sheet.root.add(element);
  tagged(sheet, { element, tag: "Figure" }, () => draw(sheet, drawing, scale));
  element.end();
  sheet.y += height + 5;
}

function draw({ document, left, y }: Sheet, drawing: Drawing, scale: number): void {
  document
    .save()
    .translate(left, y)
    .scale(scale)
    .translate(-drawing.x, -drawing.y)
    .lineJoin("round");
  const tiles = tilesOf(document);
  for (const item of flatItems(drawing)) {
    if (item.kind === "path") drawPath(document, item, tiles);
    else drawText(document, item);
  }
  document.restore();
}

type Tiles = Readonly<Record<Texture, PDFKit.Mixins.ColorValue>>;

/** The textures at the scale that is current. */
function tilesOf(document: PDFKit.PDFDocument): Tiles {
  const tile = (texture: Texture): PDFKit.Mixins.ColorValue => {
    const { size, from, to, width, colour } = TILES[texture];
    const line = `${width} w ${from.join(" ")} m ${to.join(" ")} l S`;
    return [document.pattern([0, 0, size, size], size, size, line), COLOURS.light[colour]];
  };
  return {
    hatched: tile("hatched"),
    "faintly-hatched": tile("faintly-hatched"),
    dotted: tile("dotted"),
  };
}

function drawPath(
  document: PDFKit.PDFDocument,
  { d, fill, stroke, width, isBroken }: DrawnPath,
  tiles: Tiles,
): void {
  const ground = fill === null ? null : isTexture(fill) ? tiles[fill] : COLOURS.light[fill];
  document.lineWidth(width).path(d);
  if (isBroken) document.dash(3, { space: 3 });
  if (ground !== null && stroke !== null) document.fillAndStroke(ground, COLOURS.light[stroke]);
  else if (ground !== null) document.fill(ground);
  else if (stroke !== null) document.stroke(COLOURS.light[stroke]);
  if (isBroken) document.undash();
}

/** How much of its width a text stands before its point. */
const SHIFTS = { start: 0, middle: 0.5, end: 1 } as const;

function drawText(document: PDFKit.PDFDocument, item: DrawnText): void {
  const set = lettering(document, item.isBold ? "bold" : "regular", item.size);
  document.fillColor(COLOURS.light[item.colour ?? "ink"]);
  const shift = widthOf(set, item.text) * SHIFTS[item.anchor];
  putRuns(set, lineOf(set, item.text), { x: item.x - shift, y: item.y });
}
