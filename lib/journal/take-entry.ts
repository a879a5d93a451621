import "server-only";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { sendTogether } from "@/db/send-together";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { type Storable, withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { isInReach } from "./entry-form";

type Submission = { key: string; action: string; body: { day: Day } };

/** Store a day's entry once, as `store` says, in one transaction; `body` is all that the form says. */
export function takeEntry<Taken extends Storable>(
  actor: PatientActor,
  submission: Submission,
  now: Date,
  store: (tx: Transaction, today: Day) => Promise<Taken>,
): Promise<Taken | { outcome: "day-out-of-reach" | "key-reused" }> {
  return asActor(actor, async (tx) => {
    const [, today] = await sendTogether(
      () => lockPatient(tx, actor.clinicId, actor.patientId),
      () => getPatientToday(tx, actor, now),
    );
    if (!isInReach(submission.body.day, today)) return { outcome: "day-out-of-reach" };
    const result = await withIdempotencyKey(tx, actor, submission, () => store(tx, today));
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
