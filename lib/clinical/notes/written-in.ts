import { KNOWN_WORDS_EN } from "./en/known-words-en";
import { plainNote, type Token } from "./tokens";

/** By language, as in `<html lang>`. */
const KNOWN_WORDS = { en: KNOWN_WORDS_EN };

const KNOWN_SHARE = 0.75;
const UNKNOWN_IN_A_ROW = 3;

/** The watched language in which each sentence of a note is written, by the words that it knows; null: not known. */
export function writtenIn(note: string): string | null {
  const sentences = plainNote(note)
    .sentences.map((tokens) => tokens.filter(isWord))
    .filter((tokens) => tokens.length > 0);
  if (sentences.length === 0) return null;
  const found = Object.entries(KNOWN_WORDS).find(([, words]) =>
    sentences.every((tokens) => isIn(words, tokens)),
  );
  return found?.[0] ?? null;
}

/** Words of another language may stand at the end of a long sentence: so no three unknown ones may follow each other. */
function isIn(words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  const unknown = tokens.map(({ word }) => !words.has(word));
  const isMixed = unknown.some((_each, at) => {
    const row = unknown.slice(at, at + UNKNOWN_IN_A_ROW);
    return row.length === UNKNOWN_IN_A_ROW && row.every(Boolean);
  });
  const known = unknown.filter((each) => !each).length;
  return !isMixed && known >= KNOWN_SHARE * tokens.length;
}

function isWord({ word }: Token): boolean {
  return !/^\p{N}+$/u.test(word);
}
