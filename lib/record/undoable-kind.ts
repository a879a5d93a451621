/** Decisions that their maker can take back within five minutes; a signed EMG request is withdrawn by an addendum instead. */
export const UNDOABLE_KINDS = [
  "accept",
  "raise-tier",
  "change-tier",
  "ask",
  "advise",
  "seen",
  "missed",
  "cancelled",
  "discharge",
] as const;

/** Whether a kind of stored decision decides about the case itself; the others are acts beside it, such as a call. */
export function decidesCase(kind: string): boolean {
  return kind === "request-emg" || UNDOABLE_KINDS.some((each) => each === kind);
}
