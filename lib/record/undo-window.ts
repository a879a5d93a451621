const MINUTES = 5;

/** Until when a decision can be undone, and its patient does not read of it unless it raises. */
export function undoableUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + MINUTES * 60_000);
}

/** The newest moment of which a decision can no longer be undone. */
export function madeBefore(now: Date): Date {
  return new Date(now.getTime() - MINUTES * 60_000);
}
