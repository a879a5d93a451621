import path from "node:path";

const FOLDER = path.join(process.cwd(), "node_modules", "dejavu-fonts-ttf", "ttf");

/** The faces of the print, each name a file of dejavu-fonts-ttf. */
export const FACES = {
  regular: path.join(FOLDER, "DejaVuSansCondensed.ttf"),
  bold: path.join(FOLDER, "DejaVuSansCondensed-Bold.ttf"),
} as const;
export type Face = keyof typeof FACES;

type Measured = PDFKit.PDFDocument & {
  _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };
};

/**
 * The text with each character that the face cannot print as its code point in brackets, "[U+4E2D]", so that nothing
 * is lost in silence. Line ends stay; other control characters become spaces.
 */
export function printable(document: PDFKit.PDFDocument, text: string): string {
  const { font } = (document as Measured)._font;
  return Array.from(text.replaceAll(/\r\n?/g, "\n"), (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === "\n") return character;
    if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return " ";
    if (font.hasGlyphForCodePoint(codePoint)) return character;
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
  }).join("");
}

/** Breaks text into lines no wider than `width` points in the document's font and size; a longer word is cut. */
export function linesOf(document: PDFKit.PDFDocument, text: string, width: number): string[] {
  return printable(document, text)
    .split("\n")
    .flatMap((paragraph) => wrap(document, paragraph, width));
}

function wrap(document: PDFKit.PDFDocument, paragraph: string, width: number): string[] {
  const fits = (line: string) => document.widthOfString(line) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ").filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = cut(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
}

function cut(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
