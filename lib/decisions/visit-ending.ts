/** How a visit can end. Stored: never rename or reuse one. */
export const VISIT_ENDINGS = ["seen", "missed", "cancelled"] as const;
export type VisitEnding = (typeof VISIT_ENDINGS)[number];
