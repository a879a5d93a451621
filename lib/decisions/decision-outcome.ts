/** Somebody else's act that a form did not know of. `at`: "HH:MM" on the clinic's clock. */
export type OvertakenBy = { name: string; kind: string; at: string };

/**
 * How a decision ends. `overtaken`: the case changed after the form was shown; `by` is null when no
 * colleague but new answers changed it. `held-by`: a colleague has claimed it. Of each, nothing was stored.
 */
export type DecisionOutcome =
  | { outcome: "decided" }
  | { outcome: "not-found" | "closed" | "key-reused" }
  | { outcome: "overtaken"; by: OvertakenBy | null }
  | { outcome: "held-by"; name: string };

/** Which referral, as it was when the form was shown, and under which submission key. */
export type DecisionTarget = { referralId: string; version: number; key: string };
