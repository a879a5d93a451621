/** Why written advice is given in place of a visit, or before it. Stored: never rename or reuse one. */
export const ADVICE_REASONS = [
  "explained-otherwise",
  "already-investigated",
  "being-treated",
  "tests-first",
  "while-waiting",
  "other",
] as const;
export type AdviceReason = (typeof ADVICE_REASONS)[number];
