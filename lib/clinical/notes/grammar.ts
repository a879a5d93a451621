import type { NamedConcept } from "./concept";

/**
 * How patients of one language write of an emergency. Words are in lower case, without apostrophes,
 * accents and hyphens, as `tokens` leaves them.
 *
 * A pattern is words in their order: `@name` stands for any entry of a word list, `a|b` for either,
 * `a_b` for words that belong together, `$` for the end of the sentence,
 * `,` for a comma before the next word, `..3` for up to three words of any kind.
 */
export type Grammar = {
  lists: Readonly<Record<string, readonly string[]>>;
  patterns: Readonly<Record<NamedConcept, readonly string[]>>;
  /** Ordinary turns of speech, taken out before anything is looked for; none goes on after a comma that it does not name. */
  idioms: readonly string[];
  contexts: readonly Context[];
  /**
   * Patterns of a question (an opening at the sentence's first word, what asks anywhere) that reaches to the next turn, and of
   * answers that are the whole next sentence and deny it, unless such a pattern is anywhere in the question.
   */
  answeredNo: {
    openings: readonly string[];
    asks: readonly string[];
    turns: readonly string[];
    answers: readonly string[];
    unless: readonly string[];
    /** Patterns with which the sentence after the answer begins if it takes the denial back. */
    takenBack: readonly string[];
  };
  /** Words that no gap of a pattern may hold: "face is not drooping" is no drooping face. */
  barriers: readonly string[];
  /** How common words are misspelt, beyond one letter. */
  misspellings: Readonly<Record<string, string>>;
  /** Words that are one letter from one of the grammar's and mean something else. */
  lookAlikes: readonly string[];
};

/** Words around a match by which it speaks of no emergency of the writer's now. */
export type Context = {
  /** Patterns, as above. */
  signs: readonly string[];
  /**
   * `close`: up to four words before it, no turn or comma between; `before`: before it, no turn between; `anywhere`: as
   * `before`, or after it; `within`: from the first word of a sign to the second one after it.
   */
  reach: "close" | "before" | "anywhere" | "within";
  /** Patterns where what a sign speaks of ends, for what follows them. */
  turns: readonly string[];
  concepts: readonly NamedConcept[];
  /** Patterns that, anywhere in the sentence, take the context back. */
  unless: readonly string[];
  /** Words that, between the sign and the first word of the match or as that word, take the context back. */
  unlessBetween: readonly string[];
};
