import type { Assessment, Missing } from "@/lib/clinical/triage/assessment";
import { isUrgentOrAbove } from "@/lib/clinical/triage/urgency";

import type { CurrentReferral } from "./get-case";

/**
 * Whether a closed referral must not keep what was reported since to itself: there is a new finding of urgent or above, or
 * something serious of which it is newly unknown whether it is there, such as an unread note with words of an emergency.
 */
export function reopens(
  closed: Pick<CurrentReferral, "closedOn" | "findings" | "missing">,
  { findings, missing }: Pick<Assessment, "findings" | "missing">,
): boolean {
  const known = new Set(closed.findings.map(({ rule }) => rule));
  const isUrgent = findings.some(({ tier, rule }) => isUrgentOrAbove(tier) && !known.has(rule));
  // Whoever closed it had read the answers of a form that was left on that day.
  const reported = missing.filter(
    ({ item, since }) =>
      item !== "checklist-abandoned" || since === null || since > (closed.closedOn ?? -Infinity),
  );
  return isUrgent || hasNewUnknown(closed.missing, reported);
}

/** Two notes of one day are two items that look alike: each known one answers for one. */
function hasNewUnknown(before: readonly Missing[], after: readonly Missing[]): boolean {
  const known = before.map(keyOf);
  return after.some((each) => {
    if (each.weight !== "hard") return false;
    const at = known.indexOf(keyOf(each));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ item, weight, since }: Missing): string {
  return `${weight} ${item} ${since}`;
}
