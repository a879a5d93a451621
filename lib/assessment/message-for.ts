import type { StoredMessageKind } from "@/db/schema";
import { OVERDUE } from "@/lib/clinical/history/tier";
import type { Assessment } from "@/lib/clinical/triage/assessment";

import type { CurrentReferral } from "./get-case";

/** Of the messages, those that an assessment causes. */
export type MessageKind = Exclude<StoredMessageKind, "decided" | "unacknowledged">;

/**
 * The message that the clinic gets of a case that changed, or null: it rose in the queue (a new referral always
 * does), has a new finding of immediate or above, reports an emergency that was known already, or has newly passed a
 * target or deadline.
 */
export function messageFor(
  before: CurrentReferral | null,
  after: Assessment,
  reportsEmergency: boolean,
): MessageKind | null {
  const hasNewSerious = after.findings.some(
    ({ tier, rule }) =>
      (tier === "emergency" || tier === "immediate") && !before?.reasons.includes(rule),
  );
  if (hasNewSerious) return "serious-finding";
  if (before === null || after.place < before.place) return "place-rose";
  if (reportsEmergency) return "emergency-reported-again";
  const isLater = OVERDUE.indexOf(after.overdue) > OVERDUE.indexOf(before.overdue);
  return isLater ? "overdue" : null;
}
