import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { emgRequests } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";
import { getRecord } from "./get-record";
import { openDraft, storeDraft } from "./store-draft";
import { fromStored } from "./stored-content";

export type AmendmentDrafted =
  | { outcome: "drafted" | "draft-exists"; emgRequestId: string }
  | { outcome: "not-found" | "not-signed" };

/** A new draft that adds to a signed request and names it. The signed one stays as it is. */
export function amendEmgRequest(
  actor: ClinicianActor,
  id: string,
  { now, key }: { now: Date; key: string },
): Promise<AmendmentDrafted | "key-reused"> {
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "amend-emg-request", body: { id } }, () =>
      amend(tx, actor, id, now),
    ),
  );
}

async function amend(
  tx: Transaction,
  actor: ClinicianActor,
  id: string,
  now: Date,
): Promise<AmendmentDrafted> {
  const { clinicId } = actor;
  const [signed] = await tx
    .select({
      patientId: emgRequests.patientId,
      referralId: emgRequests.referralId,
      version: emgRequests.version,
      content: emgRequests.content,
      contentHash: emgRequests.contentHash,
    })
    .from(emgRequests)
    .where(and(eq(emgRequests.clinicId, clinicId), eq(emgRequests.id, id)));
  if (!signed) return { outcome: "not-found" };
  const { patientId, referralId, version, contentHash } = signed;
  if (contentHash === null) return { outcome: "not-signed" };
  await lockPatient(tx, clinicId, patientId);
  const known = await openDraft(tx, clinicId, referralId);
  if (known !== null) return { outcome: "draft-exists", emgRequestId: known };

  const record = await getRecord(tx, { clinicId, referralId }, now);
  if (record === null) throw new Error("an EMG request without its referral");
  const emgRequestId = await storeDraft(
    tx,
    actor,
    { action: "amend-emg-request", referralId, patientId, now },
    {
      record: record.part,
      clinician: fromStored(signed.content, contentHash).clinician,
      amends: { id, version, contentHash },
    },
  );
  return { outcome: "drafted", emgRequestId };
}
