import type { Day } from "./day";

/** How much of the days from one to another is used on `today`: 0 until the first of them, 1 from the last on. */
export function timeUsed(from: Day, to: Day, today: Day): number {
  if (today >= to) return 1;
  if (today <= from) return 0;
  return (today - from) / (to - from);
}
