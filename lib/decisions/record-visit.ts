import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import type { VisitEnding } from "./visit-ending";

export type VisitRefusal =
  | { outcome: "visit-in-future" }
  | { outcome: "no-appointment" }
  /** `booked`: the day of the visit that is, ISO. */
  | { outcome: "not-booked-then"; booked: string };

/**
 * Record how a visit ended. Seen, on whatever day, ends the clock of all that was true by then, and cancels a visit that is
 * booked ahead; missed and cancelled are of the booked visit, take it away and bring the referral back to be decided.
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
    const { appointmentOn, clinicToday } = referral;
    if (ending !== "seen") {
      if (appointmentOn === null) return { refusal: { outcome: "no-appointment" } };
      if (appointmentOn !== on) {
        return { refusal: { outcome: "not-booked-then", booked: isoFromDay(appointmentOn) } };
      }
    }
    const isCalledOff =
      appointmentOn !== null && (ending === "cancelled" || appointmentOn > clinicToday);
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
          ...(isCalledOff && { cancelledVisitOn: isoFromDay(appointmentOn) }),
        },
      },
    };
  });
}
