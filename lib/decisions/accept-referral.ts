import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { isWorkingDay } from "@/lib/clinical/calendar/working-calendar";
import { isoOrNull } from "@/lib/record/day-column";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";

export type Acceptance = {
  /** The day of the visit. */
  on: Day;
  /** Must be given when the visit is later than the deadline. */
  reason: string | null;
};

/** The furthest day on which a visit can be, counted from today. */
const MOST_DAYS_AHEAD = 365;

export type AcceptRefusal = {
  outcome: "visit-in-past" | "visit-too-far" | "visit-on-closed-day" | "late-without-reason";
};

/**
 * Accept a referral with the day of the visit, on which the clinic is open. The deadline stays: the visit does not move it.
 * A visit that was booked before is cancelled by it.
 */
export function acceptReferral(
  actor: ClinicianActor,
  target: DecisionTarget,
  { on, reason }: Acceptance,
  now: Date,
): Promise<DecisionOutcome | AcceptRefusal> {
  const submission = { ...target, action: "accept-referral", body: { on, reason } };
  return decide<AcceptRefusal>(actor, submission, now, async (_tx, referral) => {
    if (on < referral.clinicToday) return { refusal: { outcome: "visit-in-past" } };
    if (on > referral.clinicToday + MOST_DAYS_AHEAD)
      return { refusal: { outcome: "visit-too-far" } };
    if (!isWorkingDay(on, referral.calendar)) {
      return { refusal: { outcome: "visit-on-closed-day" } };
    }
    const { appointmentOn, cancelledVisitOn } = referral;
    const replaces = appointmentOn === on ? null : appointmentOn;
    const calledOff = replaces ?? (cancelledVisitOn === on ? null : cancelledVisitOn);
    const isLate = referral.deadlineOn !== null && on > referral.deadlineOn;
    if (isLate && reason === null) return { refusal: { outcome: "late-without-reason" } };
    return {
      decision: {
        kind: "accept",
        reasonCode: isLate ? "later-than-deadline" : null,
        reason,
        details: { on: isoFromDay(on), replaces: isoOrNull(replaces) },
        events: (day) => [
          { kind: "decision", decision: "accept", day, closes: [], quotes: [] },
          ...(replaces === null
            ? []
            : [{ kind: "appointment", state: "cancelled", day, on: replaces } as const]),
          // What is booked already is not booked a second time.
          ...(appointmentOn === on
            ? []
            : [{ kind: "appointment", state: "booked", day, on } as const]),
        ],
        sets: {
          appointmentOn: isoFromDay(on),
          cancelledVisitOn: isoOrNull(calledOff),
          ownerId: actor.personId,
        },
      },
    };
  });
}
