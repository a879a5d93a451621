/** Decisions that their maker can take back within five minutes; a signed EMG request is withdrawn by an addendum instead. */
export const UNDOABLE_KINDS = [
  "accept",
  "raise-tier",
  "change-tier",
  "seen",
  "missed",
  "cancelled",
  "discharge",
] as const;
