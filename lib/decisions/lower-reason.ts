/** Why a clinician lowers a tier. Stored: never rename or reuse one. */
export const LOWER_REASONS = [
  "examined-normal",
  "explained-otherwise",
  "answer-was-mistaken",
  "already-investigated",
  "being-treated",
  "other",
] as const;
export type LowerReason = (typeof LOWER_REASONS)[number];
