import type { Assessment } from "../assessment";

/** How a case is placed, without what put it there. */
export type Outcome = Pick<Assessment, "tier" | "band" | "information" | "place" | "overdue">;

export function outcomeOf({ tier, band, information, place, overdue }: Outcome): Outcome {
  return { tier, band, information, place, overdue };
}

/** The rules that are open after and were not before, the most urgent first. */
export function opened(before: Assessment, after: Assessment): readonly string[] {
  const open = new Set(before.findings.map(({ rule }) => rule));
  return after.findings.flatMap(({ rule }) => (open.has(rule) ? [] : [rule]));
}
