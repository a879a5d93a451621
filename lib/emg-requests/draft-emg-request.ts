import "server-only";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { presentationOf } from "@/lib/clinical/emg/presentation";
import { suggestedPart } from "@/lib/clinical/emg/suggested-part";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";
import { getRecord } from "./get-record";
import { openDraft, storeDraft } from "./store-draft";

export type Drafted =
  | { outcome: "drafted" | "draft-exists"; emgRequestId: string }
  | { outcome: "not-found" | "referral-closed" };

/**
 * A draft, which decides nothing yet, from what the record says at `now`, incomplete until someone has examined the patient. A referral has one
 * draft at a time: where there is one, that is answered.
 */
export function draftEmgRequest(
  actor: ClinicianActor,
  referralId: string,
  { now, key }: { now: Date; key: string },
): Promise<Drafted | "key-reused"> {
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "draft-emg-request", body: { referralId } }, () =>
      draft(tx, actor, referralId, now),
    ),
  );
}

async function draft(
  tx: Transaction,
  actor: ClinicianActor,
  referralId: string,
  now: Date,
): Promise<Drafted> {
  const { clinicId } = actor;
  const record = await getRecord(tx, { clinicId, referralId }, now);
  if (record === null) return { outcome: "not-found" };
  if (!record.isOpen) return { outcome: "referral-closed" };
  const { patientId, history, part } = record;
  await lockPatient(tx, clinicId, patientId);

  const known = await openDraft(tx, clinicId, referralId);
  if (known !== null) return { outcome: "draft-exists", emgRequestId: known };

  const clinician = suggestedPart(
    presentationOf(history, dayFromIso(part.asOf), LIVE_RULE_SET.thresholds),
  );
  const emgRequestId = await storeDraft(
    tx,
    actor,
    { action: "draft-emg-request", referralId, patientId, now },
    { record: part, clinician, amends: null },
  );
  return { outcome: "drafted", emgRequestId };
}
