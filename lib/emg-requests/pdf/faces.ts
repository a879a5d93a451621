import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font, type Glyph } from "fontkit";

export type Face = "regular" | "bold";
type Family = Readonly<Record<Face, string>>;

const inPackage = (...parts: string[]) => path.join(process.cwd(), "node_modules", ...parts);

function noto(name: string): Family {
  const file = name.replaceAll(/(?:^|-)(\w)/g, (_whole, initial: string) => initial.toUpperCase());
  const folder = ["@expo-google-fonts", name];
  return {
    regular: inPackage(...folder, "400Regular", `${file}_400Regular.ttf`),
    bold: inPackage(...folder, "700Bold", `${file}_700Bold.ttf`),
  };
}

function eastAsian(folder: string, file: string): Family {
  const fonts = ["@embedpdf", folder, "fonts"];
  return {
    regular: inPackage(...fonts, `${file}-Regular.otf`),
    bold: inPackage(...fonts, `${file}-Bold.otf`),
  };
}

/** Latin, Greek, Cyrillic, Armenian, Georgian and most signs. */
const BASE: Family = {
  regular: inPackage("dejavu-fonts-ttf", "ttf", "DejaVuSansCondensed.ttf"),
  bold: inPackage("dejavu-fonts-ttf", "ttf", "DejaVuSansCondensed-Bold.ttf"),
};

const CHINESE_AND_JAPANESE = eastAsian("fonts-sc", "NotoSansHans");
const KOREAN = eastAsian("fonts-kr", "NotoSansKR");
const EMOJI = noto("noto-emoji");

const OF_A_SCRIPT: readonly (readonly [RegExp, Family])[] = [
  [/\p{Script=Arabic}/u, noto("noto-sans-arabic")],
  [/\p{Script=Hebrew}/u, noto("noto-sans-hebrew")],
  [/\p{Script=Devanagari}/u, noto("noto-sans-devanagari")],
  [/\p{Script=Bengali}/u, noto("noto-sans-bengali")],
  [/\p{Script=Gujarati}/u, noto("noto-sans-gujarati")],
  [/\p{Script=Gurmukhi}/u, noto("noto-sans-gurmukhi")],
  [/\p{Script=Tamil}/u, noto("noto-sans-tamil")],
  [/\p{Script=Thai}/u, noto("noto-sans-thai")],
  [/\p{Script=Ethiopic}/u, noto("noto-sans-ethiopic")],
  [/\p{Script=Hangul}/u, KOREAN],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, CHINESE_AND_JAPANESE],
  [/\p{Emoji_Presentation}|\u{FE0F}/u, EMOJI],
];

const OF_ANY_SCRIPT = [BASE, CHINESE_AND_JAPANESE, KOREAN, EMOJI] as const;

const opened = new Map<string, Font>();

/** Read from disk once in a process, when a text first needs it. */
export function openFont(file: string): Font {
  const font = opened.get(file) ?? withOwnCharacters(create(readFileSync(file)) as Font);
  opened.set(file, font);
  return font;
}

/** fontkit keeps one glyph for all texts, with the characters of the first: here each text's glyph has its own. */
function withOwnCharacters(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font);
  return Object.assign(font, {
    getGlyph: (id: number, characters: number[] = []): Glyph => {
      const shape = getGlyph(id);
      void shape.advanceWidth; // worked out once, it stays with the shape
      return Object.create(shape, { codePoints: { value: characters } }) as Glyph;
    },
  });
}

export function baseFile(face: Face): string {
  return BASE[face];
}

/** The font file that holds every character of a grapheme cluster; null when none does. */
export function fileFor(cluster: string, face: Face): string | null {
  const own = OF_A_SCRIPT.find(([script]) => script.test(cluster))?.[1];
  const families = own === undefined ? OF_ANY_SCRIPT : [own, ...OF_ANY_SCRIPT];
  return families.find((family) => holds(family[face], cluster))?.[face] ?? null;
}

export function holds(file: string, cluster: string): boolean {
  const font = openFont(file);
  return Array.from(cluster).every(
    (character) =>
      /\p{Default_Ignorable_Code_Point}/u.test(character) ||
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}
