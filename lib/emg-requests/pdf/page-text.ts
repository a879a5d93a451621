import { baseFile, openFont } from "./faces";
import { type Lettering, putRuns, widthOf } from "./lettering";
import { paragraphOf, type TextRun, textRuns } from "./text-runs";

/** One line as it is printed. */
export type Line = readonly TextRun[];

type Piece = { start: number; end: number };

const words = new Intl.Segmenter("en", { granularity: "word" });
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Breaks text into lines no wider than `width` points; a longer word is cut. */
export function linesOf(set: Lettering, text: string, width: number): readonly Line[] {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .flatMap((part) => {
      const paragraph = paragraphOf(withoutControls(part));
      return wrap(set, paragraph.text, width).map(({ start, end }) =>
        textRuns(paragraph, { start, end, face: set.face }),
      );
    });
}

/** Text that stays on one line whatever its width. */
export function lineOf({ face }: Lettering, text: string): Line {
  const paragraph = paragraphOf(withoutControls(text));
  return textRuns(paragraph, { start: 0, end: paragraph.text.length, face });
}

/** One line with its top at `y`; never starts a page by itself. */
export function putLine(set: Lettering, line: Line, at: { x: number; y: number }): void {
  const base = openFont(baseFile(set.face));
  putRuns(set, line, { x: at.x, y: at.y + (base.ascent / base.unitsPerEm) * set.size });
}

function withoutControls(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

function wrap(set: Lettering, text: string, width: number): readonly Piece[] {
  const lines: Piece[] = [];
  let open: Piece | null = null;
  let used = 0;
  for (const piece of pieces(set, text, width)) {
    const wide = widthOf(set, text.slice(piece.start, piece.end));
    const space: number = open !== null && piece.start > open.end ? widthOf(set, " ") : 0;
    if (open !== null && used + space + wide <= width) {
      open.end = piece.end;
      used += space + wide;
      continue;
    }
    open = { ...piece };
    used = wide;
    lines.push(open);
  }
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines;
}

/** Words; of one that is too wide its parts, as a dictionary knows them; of a part that is too wide its characters. */
function pieces(set: Lettering, text: string, width: number): readonly Piece[] {
  const tooWide = ({ start, end }: Piece) => widthOf(set, text.slice(start, end)) > width;
  const cut = (piece: Piece, by: Intl.Segmenter) =>
    Array.from(by.segment(text.slice(piece.start, piece.end)), ({ segment, index }) => ({
      start: piece.start + index,
      end: piece.start + index + segment.length,
    }));
  return Array.from(text.matchAll(/[^ ]+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
    .flatMap((word) => (tooWide(word) ? cut(word, words) : [word]))
    .flatMap((part) => (tooWide(part) ? cut(part, graphemes) : [part]));
}
