import { exactFont, RIGHT_TO_LEFT } from "./exact-font";
import { baseFile, type Face, openFont } from "./faces";
import { paragraphOf, type TextRun, textRuns } from "./text-runs";

/** How a text is set: face, size in points, and the height of its lines. */
export type Lettering = {
  document: PDFKit.PDFDocument;
  face: Face;
  size: number;
  lineHeight: number;
};

export function lettering(document: PDFKit.PDFDocument, face: Face, size: number): Lettering {
  return { document, face, size, lineHeight: size * 1.3 };
}

const widthsOf = new WeakMap<PDFKit.PDFDocument, Map<string, number>>();

/** In points. */
export function widthOf(set: Lettering, text: string): number {
  const known = widthsOf.get(set.document) ?? new Map<string, number>();
  widthsOf.set(set.document, known);
  const words = text.split(/\s/);
  const ems = words.reduce((all, word) => {
    const key = `${set.face} ${word}`;
    const width = known.get(key) ?? emsOf(word, set.face);
    known.set(key, width);
    return all + width;
  }, 0);
  return (ems + (words.length - 1) * emsOfSpace(set.face)) * set.size;
}

function emsOf(text: string, face: Face): number {
  const runs = textRuns(paragraphOf(text), { start: 0, end: text.length, face });
  return runs.reduce((all, run) => all + emsOfRun(run), 0);
}

function emsOfRun({ text, file, isRightToLeft, isExact }: TextRun): number {
  const font = openFont(file);
  const { advanceWidth } = isExact
    ? exactFont(font).layout(text, featuresOf(isRightToLeft))
    : font.layout(text);
  return advanceWidth / font.unitsPerEm;
}

function emsOfSpace(face: Face): number {
  const font = openFont(baseFile(face));
  return font.glyphForCodePoint(0x20).advanceWidth / font.unitsPerEm;
}

function featuresOf(isRightToLeft: boolean): PDFKit.Mixins.OpenTypeFeatures[] {
  return isRightToLeft ? [RIGHT_TO_LEFT] : [];
}

/** Runs beside each other, each drawn in its place, in the order in which they are read; `y` is the base line. */
export function putRuns(
  { document, size }: Lettering,
  runs: readonly TextRun[],
  at: { x: number; y: number },
): void {
  const wide = runs.length === 1 ? [] : runs.map((run) => emsOfRun(run) * size);
  for (const run of runs) {
    const before = runs.reduce(
      (all, { place }, index) => (place < run.place ? all + (wide[index] ?? 0) : all),
      0,
    );
    if (run.isExact) document.markContent("Span", { actual: run.text });
    selectFont(document, run.file).fontSize(size);
    document.text(run.text, at.x + before, at.y, {
      lineBreak: false,
      baseline: "alphabetic",
      ...(run.isExact && { features: featuresOf(run.isRightToLeft) }),
    });
    if (run.isExact) document.endMarkedContent();
  }
}

const registered = new WeakMap<PDFKit.PDFDocument, Set<string>>();

function selectFont(document: PDFKit.PDFDocument, file: string): PDFKit.PDFDocument {
  const known = registered.get(document) ?? new Set();
  registered.set(document, known);
  if (!known.has(file)) {
    document.registerFont(
      file,
      exactFont(openFont(file)) as unknown as PDFKit.Mixins.PDFFontSource,
      file,
    );
  }
  known.add(file);
  return document.font(file);
}
