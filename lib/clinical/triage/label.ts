/** Labels that change no place. */
export const LABELS = [
  "not-sure",
  "out-of-date",
  "unconfirmed-area",
  "unread-text",
  "unwatched-text",
  "human-review",
  "rules-may-run",
  "appointment-missed",
  "appointment-cancelled",
  "review-due",
  "first-look-due",
] as const;
export type Label = (typeof LABELS)[number];
