import { EMERGENCY_CONCEPTS, type EmergencyConcept } from "./concept";
import type { Grammar } from "./grammar";
import { byFirstWord, COMMA, endAt, type Found, type Pattern, pattern, wordsOf } from "./pattern";
import { reachesOf } from "./reaches";
import { spelling } from "./spelling";
import { plainNote, type Token } from "./tokens";

/** What a note may speak of, and the words that say so, in lower case. */
export type EmergencyWords = { concept: EmergencyConcept; words: string };

/** The watch that a grammar describes: finds what in a note may be an emergency, each concept and wording once. */
export function watch(grammar: Grammar): (note: string) => readonly EmergencyWords[] {
  const compiled = (lines: readonly string[]) =>
    lines.map((line) => ({ steps: pattern(line, grammar.lists) }));
  const idioms = compiled(grammar.idioms);
  const patterns = EMERGENCY_CONCEPTS.flatMap((concept) =>
    compiled(grammar.patterns[concept]).map((each) => ({ ...each, concept })),
  );
  const contexts = grammar.contexts.map((context) => ({
    ...context,
    signs: byFirstWord(compiled(context.signs)),
    turns: byFirstWord(compiled(context.turns)),
    unless: byFirstWord(compiled(context.unless)),
  }));
  const known = wordsOf(
    [
      ...idioms,
      ...patterns,
      ...grammar.contexts.flatMap(({ signs, turns, unless }) =>
        compiled([...signs, ...turns, ...unless]),
      ),
    ].map(({ steps }) => steps),
  );
  const mend = spelling(known, grammar);
  const startsIdiom = byFirstWord(idioms);
  const startsPattern = byFirstWord(patterns);
  const barriers = new Set(grammar.barriers);

  return (note) => {
    const plain = plainNote(note);
    const found = new Map<string, EmergencyWords>();
    for (const [at, sentence] of plain.sentences.entries()) {
      if (isAnsweredNo(grammar.answeredNo, sentence, plain.sentences[at + 1] ?? [])) continue;
      const tokens = withoutIdioms(
        sentence.map((token) => ({ ...token, word: mend(token.word) })),
        startsIdiom,
      );
      const excuses = contexts.flatMap((context) =>
        matches(context.unless, tokens).length > 0
          ? []
          : {
              concepts: context.concepts,
              reaches: reachesOf(matches(context.signs, tokens), tokens, {
                ...context,
                turns: matches(context.turns, tokens),
              }),
            },
      );
      for (const { concept, from, to } of matches(startsPattern, tokens, barriers)) {
        const isExcused = excuses.some(
          ({ concepts, reaches }) => concepts.includes(concept) && reaches({ from }),
        );
        if (isExcused) continue;
        const words = plain.text
          .slice(tokens[from]?.from, tokens[to - 1]?.to)
          .replaceAll(/\s+/g, " ");
        found.set(`${concept} ${words}`, { concept, words });
      }
    }
    return [...found.values()];
  };
}

function isAnsweredNo(
  { openings, answers, unless }: Grammar["answeredNo"],
  asked: readonly Token[],
  next: readonly Token[],
): boolean {
  const [opening] = asked;
  const [answer] = next;
  return (
    opening !== undefined &&
    answer !== undefined &&
    next.length === 1 &&
    openings.includes(opening.word) &&
    answers.includes(answer.word) &&
    !asked.some(({ word }) => unless.includes(word))
  );
}

const NO_BARRIERS: ReadonlySet<string> = new Set();

function matches<Item extends { steps: Pattern }>(
  index: ReadonlyMap<string, readonly Item[]>,
  tokens: readonly Token[],
  barriers: ReadonlySet<string> = NO_BARRIERS,
): (Item & Found)[] {
  const afterCommas = index.get(COMMA) ?? [];
  return tokens.flatMap(({ word, afterComma }, from) =>
    [...(index.get(word) ?? []), ...(afterComma ? afterCommas : [])].flatMap((item) => {
      const to = endAt(item.steps, tokens, { from, barriers });
      return to === null ? [] : [{ ...item, from, to }];
    }),
  );
}

const TAKEN_OUT = "";

/** The tokens, those of an idiom without their words. */
function withoutIdioms(
  tokens: readonly Token[],
  idioms: ReadonlyMap<string, readonly { steps: Pattern }[]>,
): readonly Token[] {
  const taken = new Set(
    matches(idioms, tokens).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    ),
  );
  return tokens.map((token, at) => (taken.has(at) ? { ...token, word: TAKEN_OUT } : token));
}
