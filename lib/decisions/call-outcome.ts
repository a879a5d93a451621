/** How a call to the patient about an emergency ended. Stored: never rename or reuse one. */
export const CALL_OUTCOMES = ["goes-now", "does-not-go", "left-message", "no-answer"] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
