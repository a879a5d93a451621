import type { Token } from "./tokens";

/** The words of sentences and their neighbouring pairs, each once, as weights are given for them. */
export function featuresOf(sentences: readonly (readonly Token[])[]): readonly string[] {
  const features = new Set<string>();
  for (const tokens of sentences) {
    for (const [at, { word }] of tokens.entries()) {
      features.add(word);
      const next = tokens[at + 1];
      if (next !== undefined) features.add(`${word} ${next.word}`);
    }
  }
  return [...features];
}

const WINDOW = 3;

/** Every three sentences that follow each other; all of them where there are fewer. */
export function windowsOf<Sentence>(sentences: readonly Sentence[]): readonly Sentence[][] {
  const count = Math.max(1, sentences.length - WINDOW + 1);
  return Array.from({ length: count }, (_, at) => sentences.slice(at, at + WINDOW));
}
