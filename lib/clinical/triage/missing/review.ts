import type { Day } from "../../calendar/day";
import { NEVER } from "../../timeline/evidence";
import type { RuleSet } from "../rule";
import { knownSince } from "../run/open-rules";
import type { State } from "../run/state";

/**
 * The day on which the patient is to be asked again: the plan's review, and that of each open monitor or
 * self-care finding where nothing more urgent is open. Null when there is none. It counts from when the clinic could
 * know of the finding; while the days go by that is not worked out yet, and it counts from when it became true.
 */
export function reviewDueOn(
  state: State,
  { rules, limits, thresholds }: RuleSet,
  from: "since" | "known" = "known",
): Day | null {
  const { startedOn, reviewedOn } = state.plan;
  let due: Day | null = null;
  if (startedOn !== NEVER && reviewedOn < startedOn + thresholds.planReview) {
    due = startedOn + thresholds.planReview;
  }
  let own: Day | null = null;
  for (const index of state.openRules) {
    const finding = state.findings[index];
    const tier = rules[index]?.tier;
    if (!finding || tier === undefined) continue;
    const { review } = limits[tier];
    if (review === null) {
      own = null;
      break;
    }
    const opened = from === "known" ? knownSince(state, index, finding) : finding.since;
    const on = Math.max(opened, reviewedOn) + review;
    if (own === null || on < own) own = on;
  }
  if (own === null) return due;
  return due === null ? own : Math.min(due, own);
}
