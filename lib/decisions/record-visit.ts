import "server-only";
import { isoOrNull } from "@/lib/assessment/iso-or-null";
import type { ClinicianActor } from "@/lib/auth/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import type { VisitEnding } from "./visit-ending";

export type VisitRefusal = { outcome: "visit-in-future" } | { outcome: "no-appointment" };

/**
 * Record how a visit ended. Seen ends the clock of all that was true by that day; missed and cancelled need an
 * appointment, take it away and bring the referral back to be decided.
 */
export function recordVisit(
  actor: ClinicianActor,
  target: DecisionTarget,
  { ending, on }: { ending: VisitEnding; on: Day },
  now: Date,
): Promise<DecisionOutcome | VisitRefusal> {
  const submission = { ...target, action: "record-visit", body: { ending, on } };
  return decide<VisitRefusal>(actor, submission, now, async (_tx, referral) => {
    const isFuture = on > referral.clinicToday;
    if (isFuture && ending !== "cancelled") return { refusal: { outcome: "visit-in-future" } };
    if (ending !== "seen" && referral.appointmentOn === null) {
      return { refusal: { outcome: "no-appointment" } };
    }
    return {
      decision: {
        kind: ending,
        reasonCode: null,
        reason: null,
        details: { on: isoFromDay(on) },
        events: (day) => [{ kind: "appointment", state: ending, day, on }],
        sets: {
          appointmentOn: null,
          ...(ending === "seen" && { seenAt: now }),
          ...(ending === "cancelled" && { cancelledVisitOn: isoOrNull(referral.appointmentOn) }),
        },
      },
    };
  });
}
