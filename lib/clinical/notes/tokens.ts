/** A word of a note. `word`: lower case, no apostrophe or accent; `from`, `to`: where it is in the plain text. */
export type Token = { word: string; from: number; to: number; afterComma: boolean };

export type PlainNote = { text: string; sentences: readonly (readonly Token[])[] };

const LONGEST_WORD = 32;
const PART =
  /([\p{L}\p{M}\p{N}']+)|([.!?;:…]+(?=\s|$)|[!?;。！？]|\n\s*\n)|([,()–—]|\p{Extended_Pictographic})/gu;

/** A note without what hides its words: form of the characters, invisible ones, kind of apostrophe, accents. */
export function plainNote(note: string): PlainNote {
  const text = note
    .replaceAll(/[’‘‛ʼʻʽˈ´`′＇ꞌ՚]/gu, "'")
    .normalize("NFKD")
    .replaceAll(/[\p{Cf}\p{M}]/gu, "")
    .replaceAll(/\r\n?/g, "\n")
    .toLowerCase();
  const sentences: Token[][] = [[]];
  let afterComma = false;
  for (const part of text.matchAll(PART)) {
    const [whole, word, end] = part;
    if (end !== undefined) sentences.push([]);
    afterComma = word === undefined || afterComma;
    const bare = word?.replaceAll("'", "") ?? "";
    if (bare === "") continue;
    sentences.at(-1)?.push({
      word: bare.slice(0, LONGEST_WORD),
      from: part.index,
      to: part.index + whole.length,
      afterComma,
    });
    afterComma = false;
  }
  return { text, sentences: sentences.filter((tokens) => tokens.length > 0) };
}
