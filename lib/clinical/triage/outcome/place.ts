import type { Day } from "../../calendar/day";
import type { Band, Information, Tier } from "../../history/tier";
import { isUnwatched } from "../../history/unread-texts";
import { NO_DAY } from "../../timeline/evidence";
import type { Missing } from "../assessment";
import type { Thresholds } from "../rule";
import type { State } from "../run/state";
import { LAST_PLACE } from "../urgency";
import { clockRuns } from "./finding-clock";
import type { OpenFinding } from "./open-findings";

const URGENT_B = 3;
const SERIOUS_ITEM_UNKNOWN = 4;
export const MORE_NEEDED = 7;

/** Entries that are out of date leave a monitor or self-care case where it is; everything else unknown has a place of its own. */
export function placeOfInformation(
  information: Information,
  missing: readonly Missing[],
  { top, day, thresholds }: { top: Tier | null; day: Day; thresholds: Thresholds },
): number {
  switch (information) {
    case "complete":
      return LAST_PLACE;
    case "more-needed": {
      const isQuiet = missing.every(isSilence);
      const isCalm = top === "monitor" || top === "self-care";
      return isQuiet && isCalm ? LAST_PLACE : MORE_NEEDED;
    }
    case "serious-item-unknown":
      return isLongHard(missing, day, thresholds) ? URGENT_B : SERIOUS_ITEM_UNKNOWN;
    default:
      return information satisfies never;
  }
}

export function isSilence({ item, weight }: Missing): boolean {
  return weight === "soft" && (item === "out-of-date" || item.startsWith("stale:"));
}

/** A serious item that nobody resolved within three days is looked at as urgent b. */
export function isLongHard(missing: readonly Missing[], day: Day, thresholds: Thresholds): boolean {
  return day >= longHardFrom(missing, thresholds);
}

/** The day from which on a serious item has been open for too long; NO_DAY where none is open. */
export function longHardFrom(missing: readonly Missing[], { hardReviewAfter }: Thresholds): Day {
  let first = NO_DAY;
  for (const { weight, since } of missing) {
    if (weight === "hard" && since !== null && since < first) first = since;
  }
  return first === NO_DAY ? NO_DAY : first + hardReviewAfter;
}

/** Words of an emergency, and what the watch cannot vouch for, wait in urgent b's place; any other text changes none. */
export function placeOfUnread({ unread }: State, thresholds: Thresholds): number {
  const holds = unread.some((text) => text.flagged || isUnwatched(text, thresholds));
  return holds ? URGENT_B : LAST_PLACE;
}

/** The band of the case: a where any of its findings is, or has waited far beyond its limit. */
export function bandOf(
  state: State,
  open: readonly OpenFinding[],
  { top, clinicDay, thresholds }: { top: Tier | null; clinicDay: Day; thresholds: Thresholds },
): Band | null {
  if (top !== "urgent" && top !== "soon") return null;
  for (const each of open) {
    if (each.rule.tier !== top) continue;
    const promoted = promotesOn(each, state, thresholds);
    if (each.state.band === "a" || (promoted !== null && clinicDay >= promoted)) return "a";
  }
  return "b";
}

/** First day, in the clinic's zone, on which a band b finding is overdue by more than its share; null for others. */
export function promotesOn(
  { rule, finding, state: own }: OpenFinding,
  state: State,
  { promoteAfterShare }: Thresholds,
): Day | null {
  if (own.band !== "b" || finding.deadline === null || !clockRuns(state, rule, finding))
    return null;
  const limit = finding.deadline - finding.knownSince;
  return finding.deadline + Math.floor(limit * promoteAfterShare) + 1;
}
