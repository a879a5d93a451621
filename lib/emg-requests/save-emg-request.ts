import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { emgRequests } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import { todayIn } from "@/lib/format/zoned-day";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getRecord } from "./get-record";
import { lockDraft, type NotChanged } from "./lock-draft";
import { toStored } from "./stored-content";

export type SaveInput = { id: string; version: number; clinician: ClinicianPart };
export type Saved =
  | { outcome: "saved"; version: number }
  /** The agreement is dated after today, where the clinic is. */
  | { outcome: "consent-in-future" }
  | NotChanged;

/** Save the clinician's part of a draft, and what the record says at `now` with it. */
export function saveEmgRequest(
  actor: ClinicianActor,
  input: SaveInput,
  { now, key }: { now: Date; key: string },
): Promise<Saved | "key-reused"> {
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "save-emg-request", body: input }, () =>
      save(tx, actor, input, now),
    ),
  );
}

async function save(
  tx: Transaction,
  actor: ClinicianActor,
  { id, version, clinician }: SaveInput,
  now: Date,
): Promise<Saved> {
  const draft = await lockDraft(tx, actor, { id, version });
  if (draft.outcome !== "locked") return draft;
  const { clinicId } = actor;
  const { referralId, patientId } = draft;
  const record = await getRecord(tx, { clinicId, referralId }, now);
  if (record === null) throw new Error("an EMG request without its referral");
  const agreedOn = clinician.fields["consent-date"];
  if (agreedOn && agreedOn > isoFromDay(todayIn(record.clinicZone, now))) {
    return { outcome: "consent-in-future" };
  }

  const next = version + 1;
  await tx
    .update(emgRequests)
    .set({
      content: toStored({ ...draft.content, record: record.part, clinician }),
      version: next,
      updatedAt: now,
    })
    .where(and(eq(emgRequests.clinicId, clinicId), eq(emgRequests.id, id)));
  await audit(tx, actor, {
    action: "save-emg-request",
    patientId,
    resource: "emg-request",
    resourceId: id,
    outcome: "allowed",
  });
  return { outcome: "saved", version: next };
}
