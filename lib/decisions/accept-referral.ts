import "server-only";
import type { ClinicianActor } from "@/lib/auth/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";

export type Acceptance = {
  /** The day of the visit. */
  on: Day;
  /** Must be given when the visit is later than the deadline. */
  reason: string | null;
};

export type AcceptRefusal = { outcome: "visit-in-past" } | { outcome: "late-without-reason" };

/** Accept a referral with the day of the visit. The deadline stands: the visit does not move it. */
export function acceptReferral(
  actor: ClinicianActor,
  target: DecisionTarget,
  { on, reason }: Acceptance,
  now: Date,
): Promise<DecisionOutcome | AcceptRefusal> {
  const submission = { ...target, action: "accept-referral", body: { on, reason } };
  return decide<AcceptRefusal>(actor, submission, now, async (_tx, referral) => {
    if (on < referral.clinicToday) return { refusal: { outcome: "visit-in-past" } };
    const isLate = referral.deadlineOn !== null && on > referral.deadlineOn;
    if (isLate && reason === null) return { refusal: { outcome: "late-without-reason" } };
    return {
      decision: {
        kind: "accept",
        reasonCode: isLate ? "later-than-deadline" : null,
        reason,
        details: { on: isoFromDay(on) },
        events: (day) => [
          { kind: "decision", decision: "accept", day, closes: [], quotes: [] },
          { kind: "appointment", state: "booked", day, on },
        ],
        sets: { appointmentOn: isoFromDay(on), ownerId: actor.personId },
      },
    };
  });
}
