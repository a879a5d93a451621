import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { emgRequests } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { presentationOf } from "@/lib/clinical/emg/presentation";
import { suggestedPart } from "@/lib/clinical/emg/suggested-part";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";
import type { EmgRequestContent } from "./content";
import { getRecord } from "./get-record";
import { toStored } from "./stored-content";

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
  const { clinicId, personId } = actor;
  const record = await getRecord(tx, { clinicId, referralId }, now);
  if (record === null) return { outcome: "not-found" };
  if (!record.isOpen) return { outcome: "referral-closed" };
  const { patientId, history, part } = record;
  await lockPatient(tx, clinicId, patientId);

  const known = await openDraft(tx, clinicId, referralId);
  if (known !== null) return { outcome: "draft-exists", emgRequestId: known };

  const content: EmgRequestContent = {
    form: 1,
    record: part,
    clinician: suggestedPart(
      presentationOf(history, dayFromIso(part.asOf), LIVE_RULE_SET.thresholds),
    ),
    amends: null,
    signature: null,
    signedBlocks: null,
  };
  const [request] = await tx
    .insert(emgRequests)
    .values({
      clinicId,
      referralId,
      patientId,
      content: toStored(content),
      createdBy: personId,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: emgRequests.id });
  if (!request) throw new Error("insert returned no EMG request");
  await audit(tx, actor, {
    action: "draft-emg-request",
    patientId,
    resource: "emg-request",
    resourceId: request.id,
    outcome: "allowed",
  });
  return { outcome: "drafted", emgRequestId: request.id };
}

/** The draft that a referral has; null: none. */
export async function openDraft(
  tx: Transaction,
  clinicId: string,
  referralId: string,
): Promise<string | null> {
  const [known] = await tx
    .select({ id: emgRequests.id })
    .from(emgRequests)
    .where(
      and(
        eq(emgRequests.clinicId, clinicId),
        eq(emgRequests.referralId, referralId),
        eq(emgRequests.status, "draft"),
      ),
    );
  return known?.id ?? null;
}
