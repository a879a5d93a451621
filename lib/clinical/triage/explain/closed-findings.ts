import type { Day } from "../../calendar/day";

/** A decision that closed findings. */
type Closing = {
  by: string;
  on: Day;
  reasonCode: string | null;
  reason: string | null;
  closes: readonly string[];
};

/** A finding that a clinician closed and nothing has opened again. */
export type ClosedFinding = Omit<Closing, "closes"> & { rule: string };

/** What decisions in force, newest first, have closed of a case: each rule once, by the newest; `open`: rules that are open. */
export function closedFindings(
  closings: readonly Closing[],
  open: readonly string[],
): readonly ClosedFinding[] {
  const closed = new Map<string, ClosedFinding>();
  for (const { closes, ...closing } of closings) {
    for (const rule of closes) {
      if (!open.includes(rule) && !closed.has(rule)) closed.set(rule, { rule, ...closing });
    }
  }
  return [...closed.values()];
}
