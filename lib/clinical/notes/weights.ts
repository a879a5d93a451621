import { featuresOf, windowsOf } from "./features";
import type { PlainNote, Token } from "./tokens";

/** Tenths of the natural logarithm of the odds: of a note without words, and what each word or pair of words adds. */
export type Weights = { base: number; of: ReadonlyMap<string, number> };

/** Reads a table with the base on its first line and then lines of a weight and the words that have it, by commas. */
export function parseWeights(table: string): Weights {
  const [base = "", ...lines] = table.trim().split("\n");
  const of = lines.flatMap((line) => {
    const [weight = "", ...words] = line.split(/ (.*)/u, 2);
    return words.flatMap((list) => list.split(",")).map((word) => [word, Number(weight)] as const);
  });
  return { base: Number(base), of: new Map(of) };
}

/** What sentences weigh together: long ones count no more than short ones. */
export function weighed({ base, of }: Weights, sentences: readonly (readonly Token[])[]): number {
  const features = featuresOf(sentences);
  const sum = features.reduce((total, feature) => total + (of.get(feature) ?? 0), 0);
  return base + sum / Math.sqrt(Math.max(1, features.length));
}

/** What weighs most in a note, and its words. */
export type Heaviest = {
  /** The most of three sentences in a row; `words`: the sentence among them that weighs most. */
  weight: number;
  words: string;
  /** The most of a part between commas. */
  ofClause: number;
};

export function heaviest(weights: Weights, { text, sentences }: PlainNote): Heaviest {
  const [window, weight] = most(windowsOf(sentences), (each) => weighed(weights, each));
  const [sentence] = most(window, (each) => weighed(weights, [each]));
  const [, ofClause] = most(sentences.flatMap(clausesOf), (each) => weighed(weights, [each]));
  return {
    weight,
    words: text.slice(sentence.at(0)?.from, sentence.at(-1)?.to).replaceAll(/\s+/g, " "),
    ofClause,
  };
}

/** The one that weighs most, and what it weighs; an empty one of no weight where there is none. */
function most<Part extends readonly unknown[]>(
  parts: readonly Part[],
  weigh: (part: Part) => number,
): readonly [Part | readonly [], number] {
  let heaviestYet: readonly [Part | readonly [], number] = [[], Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    const weight = weigh(part);
    if (weight > heaviestYet[1]) heaviestYet = [part, weight];
  }
  return heaviestYet;
}

function clausesOf(sentence: readonly Token[]): readonly (readonly Token[])[] {
  const starts = [...sentence.keys()].filter((at) => at === 0 || sentence[at]?.afterComma);
  return starts.map((start, at) => sentence.slice(start, starts[at + 1]));
}
