import bidiFactory from "bidi-js";
import { baseFile, type Face, fileFor } from "./faces";

const bidi = bidiFactory();
const RUNS_BOTH_WAYS =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const PLAIN = /^[\u0020-\u024F]*$/;

/** Text of one font and one direction. */
export type TextRun = {
  text: string;
  file: string;
  isRightToLeft: boolean;
  /** The characters that each glyph stands for must be said, not taken from the font. */
  isExact: boolean;
  /** Place among the runs of its line, from the left. */
  place: number;
};

type Paragraph = {
  text: string;
  /** Null where everything runs from left to right. */
  levels: ReturnType<typeof bidi.getEmbeddingLevels> | null;
};

/** A paragraph's first strong letter gives its direction. */
export function paragraphOf(text: string): Paragraph {
  return { text, levels: RUNS_BOTH_WAYS.test(text) ? bidi.getEmbeddingLevels(text, "auto") : null };
}

/** The runs of a line, `start` to `end` in UTF-16 units of its paragraph, in the order in which they are read. */
export function textRuns(
  { text, levels }: Paragraph,
  { start, end, face }: { start: number; end: number; face: Face },
): readonly TextRun[] {
  const line = text.slice(start, end);
  if (line === "") return [];
  if (levels === null && PLAIN.test(line)) {
    return [{ text: line, file: baseFile(face), isRightToLeft: false, isExact: false, place: 0 }];
  }
  const order = levels === null ? null : bidi.getReorderedIndices(text, levels, start, end - 1);
  const found: (TextRun & { level: number })[] = [];
  for (const { segment, index } of graphemes.segment(line)) {
    const at = start + index;
    const level = levels?.levels[at] ?? 0;
    const last = found.at(-1);
    const file = fileAfter(last, segment, face);
    const place = order === null ? at : order.indexOf(at);
    if (last?.file === file && last.level === level) {
      last.text += segment;
      last.place = Math.min(last.place, place);
    } else {
      found.push({
        text: segment,
        file,
        level,
        place,
        isRightToLeft: level % 2 === 1,
        isExact: true,
      });
    }
  }
  return found;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Words that run from right to left stay one run, or a reader would meet them last word first. */
function fileAfter(before: TextRun | undefined, cluster: string, face: Face): string {
  const isSpace = cluster === " " && before?.isRightToLeft;
  const isInvisible = /^\p{Default_Ignorable_Code_Point}+$/u.test(cluster);
  if (before !== undefined && (isSpace || isInvisible)) return before.file;
  return fileFor(cluster, face) ?? baseFile(face);
}

/** Whether a face misses a letter of the text. */
export function lacksLetters(text: string): boolean {
  if (PLAIN.test(text)) return false;
  return Array.from(graphemes.segment(text), ({ segment }) => segment).some(
    (cluster) => !/^\p{Cc}+$/u.test(cluster) && fileFor(cluster, "regular") === null,
  );
}
