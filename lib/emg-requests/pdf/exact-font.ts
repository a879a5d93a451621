import bidiFactory from "bidi-js";
import type { Font, Glyph, GlyphPosition } from "fontkit";

const bidi = bidiFactory();
/** OpenType's mark of text that runs from right to left; any list at all asks for exact characters. */
export const RIGHT_TO_LEFT = "rtla";
const NO_CHARACTER = 0x200b;
const REPLACEMENT = 0xfffd;

type DrawnGlyph = { id: number | string; advanceWidth: number; codePoints: readonly number[] };
type Drawn = { glyph: DrawnGlyph; position: GlyphPosition };

/**
 * A font for one document whose glyphs carry the very characters that they stand for, in the order in which a reader
 * of the PDF meets them. A character without a glyph is drawn as "�" and keeps its own code point.
 */
export function exactFont(font: Font): Font {
  return Object.assign(Object.create(font) as Font, {
    layout: (text: string, features?: readonly string[]) =>
      features === undefined
        ? font.layout(text)
        : exactLayout(font, text, features.includes(RIGHT_TO_LEFT)),
    createSubset: () => subsetByMeaning(font),
  });
}

function exactLayout(font: Font, text: string, isRightToLeft: boolean) {
  const direction = isRightToLeft ? "rtl" : "ltr";
  const shape = isRightToLeft ? mirrored(text) : text;
  const { glyphs, positions } = shaped(font, shape, direction);
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const inReadingOrder = glyphs.map((glyph, index) => ({ glyph, position: positions[index] }));
  if (isRightToLeft) inReadingOrder.reverse();
  let next = 0;
  const drawn = inReadingOrder.flatMap(({ glyph, position }, index): readonly Drawn[] => {
    if (position === undefined) return [];
    const isLast = index === glyphs.length - 1;
    const end = isLast ? characters.length : next + glyph.codePoints.length;
    const own = characters.slice(next, end);
    next = end;
    const visible = glyph.id === 0 ? font.glyphForCodePoint(REPLACEMENT) : glyph;
    const at = glyph.id === 0 ? { ...position, xAdvance: visible.advanceWidth } : position;
    return isRightToLeft ? oneEach(font, visible, at, own) : [carrying(visible, at, own)];
  });
  if (isRightToLeft) drawn.reverse();
  return {
    glyphs: drawn.map(({ glyph }) => glyph),
    positions: drawn.map(({ position }) => position),
    advanceWidth: drawn.reduce((all, { position }) => all + position.xAdvance, 0),
  };
}

/** fontkit fails on marks for which a font has no anchor (some Gurmukhi): those stand beside their letter. */
function shaped(font: Font, text: string, direction: "ltr" | "rtl") {
  try {
    return font.layout(text, [], undefined, undefined, direction);
  } catch {
    return font.layout(text, WITHOUT_ANCHORS, undefined, undefined, direction);
  }
}

const WITHOUT_ANCHORS = { mark: false, mkmk: false, abvm: false, blwm: false };

/** Readers turn right-to-left text round character by character, so no glyph may carry two: blanks carry the rest. */
function oneEach(
  font: Font,
  glyph: Glyph,
  position: GlyphPosition,
  [first, ...rest]: readonly number[],
): readonly Drawn[] {
  const blank = font.glyphForCodePoint(0x20);
  const nowhere = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
  return [
    carrying(glyph, position, first === undefined ? [] : [first]),
    ...rest.map((character) => carrying(blank, { ...nowhere }, [character])),
  ];
}

function carrying(glyph: Glyph, position: GlyphPosition, characters: readonly number[]): Drawn {
  const codePoints = characters.length === 0 ? [NO_CHARACTER] : characters;
  const id = `${glyph.id}:${codePoints.join()}`;
  return { glyph: { id, advanceWidth: glyph.advanceWidth, codePoints }, position };
}

function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join(
    "",
  );
}

/** The published types of fontkit leave these out. */
type Subset = { glyphs: number[]; includeGlyph: (id: number) => number };

/** A glyph that stands for two texts is embedded twice. */
function subsetByMeaning(font: Font) {
  const subset = font.createSubset() as unknown as Subset;
  const include = subset.includeGlyph.bind(subset);
  const places = new Map<string, number>();
  return Object.assign(subset, {
    includeGlyph: (id: number | string): number => {
      if (typeof id === "number") return include(id);
      const place = places.get(id) ?? subset.glyphs.push(Number.parseInt(id, 10)) - 1;
      places.set(id, place);
      return place;
    },
  });
}
