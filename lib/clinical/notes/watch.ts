import { type EmergencyConcept, NAMED_CONCEPTS } from "./concept";
import type { Grammar } from "./grammar";
import { byFirstWord, COMMA, endAt, type Found, type Pattern, pattern, wordsOf } from "./pattern";
import { type Reaches, reachesOf } from "./reaches";
import { spelling } from "./spelling";
import type { PlainNote, Token } from "./tokens";

/** What a note may speak of, and the words that say so, in lower case. */
export type EmergencyWords = { concept: EmergencyConcept; words: string };

/** `isMended`: a word of it is misspelt, so that nothing which knows words by their letters knows it. */
type Named = EmergencyWords & { isMended: boolean };

/** The watch that a grammar describes: finds what in a note may be an emergency, each concept and wording once. */
export function watch(grammar: Grammar): (plain: PlainNote) => readonly Named[] {
  const compiled = (lines: readonly string[]) =>
    lines.map((line) => ({ steps: pattern(line, grammar.lists) }));
  const idioms = compiled(grammar.idioms).map((idiom) => ({
    ...idiom,
    namesComma: idiom.steps.some((step) => step.kind === "words" && step.options.has(COMMA)),
  }));
  const patterns = NAMED_CONCEPTS.flatMap((concept) =>
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
  const deniedBy = answeredNo(grammar);

  return (plain) => {
    const found = new Map<string, Named>();
    for (const [at, sentence] of plain.sentences.entries()) {
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
      const isDenied = deniedBy(tokens, plain.sentences.slice(at + 1, at + 3));
      for (const { concept, from, to } of matches(startsPattern, tokens, barriers)) {
        const isExcused = excuses.some(
          ({ concepts, reaches }) => concepts.includes(concept) && reaches({ from }),
        );
        if (isExcused || isDenied({ from })) continue;
        const words = plain.text
          .slice(tokens[from]?.from, tokens[to - 1]?.to)
          .replaceAll(/\s+/g, " ");
        const isMended = tokens
          .slice(from, to)
          .some(({ word }, index) => word !== TAKEN_OUT && word !== sentence[from + index]?.word);
        found.set(`${concept} ${words}`, { concept, words, isMended });
      }
    }
    return [...found.values()];
  };
}

/** Gives where a sentence asks what the next one, as a whole, denies and the one after that does not take back. */
function answeredNo({
  answeredNo: { openings, asks, answers, turns, unless, takenBack },
  lists,
}: Grammar): (asked: readonly Token[], next: PlainNote["sentences"]) => Reaches {
  const index = (lines: readonly string[]) =>
    byFirstWord(lines.map((line) => ({ steps: pattern(line, lists) })));
  const opens = index(openings);
  const asksSomewhere = index(asks);
  const denials = index(answers.map((answer) => `${answer} $`));
  const isNoDenial = index(unless);
  const takesBack = index(takenBack);
  const turning = index(turns);
  const atStart = (patterns: ReturnType<typeof index>, tokens: readonly Token[] = []) =>
    matches(patterns, tokens).filter(({ from }) => from === 0);
  return (asked, [answer, after]) => {
    const isDenial = atStart(denials, answer).length > 0 && atStart(takesBack, after).length === 0;
    if (!isDenial || matches(isNoDenial, asked).length > 0) return () => false;
    return reachesOf([...atStart(opens, asked), ...matches(asksSomewhere, asked)], asked, {
      reach: "before",
      unlessBetween: [],
      turns: matches(turning, asked),
    });
  };
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
  idioms: ReadonlyMap<string, readonly { steps: Pattern; namesComma: boolean }[]>,
): readonly Token[] {
  const taken = new Set(
    matches(idioms, tokens)
      .filter(
        ({ from, to, namesComma }) =>
          namesComma || !tokens.slice(from + 1, to).some(({ afterComma }) => afterComma),
      )
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return tokens.map((token, at) => (taken.has(at) ? { ...token, word: TAKEN_OUT } : token));
}
