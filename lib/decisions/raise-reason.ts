/** Why a clinician raises a tier by hand. Stored: never rename or reuse one. */
export const RAISE_REASONS = [
  "found-at-examination",
  "read-in-a-note",
  "reported-by-phone",
  "test-result",
  "judgement",
  "other",
] as const;
export type RaiseReason = (typeof RAISE_REASONS)[number];
