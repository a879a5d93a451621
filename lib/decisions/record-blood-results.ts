import "server-only";

import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { recordDecision } from "@/lib/assessment/record-decision";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { OLDEST_SAMPLE_DAYS } from "@/lib/clinical/history/blood-tests";
import type { LabEvent } from "@/lib/clinical/history/event";
import { todayIn } from "@/lib/format/zoned-day";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";

import { changeReferral } from "./change-referral";
import { getCurrentReferral } from "./get-current-referral";

/** One value of a laboratory. Null unit or limit: not known, or in no unit that the rules read. */
export type BloodResult = Required<
  Pick<LabEvent, "test" | "value" | "unit" | "lowerLimit" | "upperLimit">
>;

/** `recorded` names the referral where the results stand now: the given one, or the one that they opened after it was closed. */
export type BloodOutcome =
  | { outcome: "recorded"; referralId: string }
  | { outcome: "not-found" | "key-reused" | "sample-in-future" | "sample-too-old" };

/**
 * Record blood results of one sample and run the rules again. They are facts, not a decision: it needs no version,
 * a colleague may hold the referral, and a closed one takes them too. A form that was open meanwhile is overtaken.
 */
export function recordBloodResults(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  { takenOn, results }: { takenOn: Day; results: readonly BloodResult[] },
  now: Date,
): Promise<BloodOutcome> {
  const { clinicId } = actor;
  const submission = {
    key,
    action: "record-blood-results",
    body: { referralId, takenOn, results },
  };
  return asActor(actor, async (tx) => {
    const known = await getCurrentReferral(tx, clinicId, referralId);
    if (known === null) return { outcome: "not-found" };
    const patientToday = todayIn(known.zone, now);
    const today = Math.max(patientToday, todayIn(known.clinicZone, now));
    // A refused day takes no key: the same form is sent again with another one.
    if (takenOn > today) return { outcome: "sample-in-future" };
    if (takenOn < today - OLDEST_SAMPLE_DAYS) return { outcome: "sample-too-old" };
    // Where the clinic's day has begun and the patient's has not, the report's day is the patient's today.
    const day = Math.min(takenOn, patientToday);

    const result = await withIdempotencyKey<BloodOutcome>(tx, actor, submission, async () => {
      await lockPatient(tx, clinicId, known.patientId);
      const current = (await getCurrentReferral(tx, clinicId, referralId)) ?? known;
      const { patientId, version } = current;
      const recorded = await recordDecision(
        tx,
        actor,
        {
          referralId: current.referralId,
          patientId,
          kind: "record-blood-results",
          details: { on: isoFromDay(day), version },
          facts: {
            events: results.map((each) => ({ kind: "lab", day, ...each })),
            cause: "record-blood-results",
          },
        },
        now,
      );
      await changeReferral(tx, clinicId, recorded.referralId, {});
      return { outcome: "recorded", referralId: recorded.referralId };
    });
    return result === "key-reused" ? { outcome: result } : result;
  });
}
