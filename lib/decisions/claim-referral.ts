import "server-only";

import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { recordDecision } from "@/lib/assessment/record-decision";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";

import { changeReferral } from "./change-referral";
import { getHolder } from "./get-holder";

export type ClaimOutcome =
  | { outcome: "claimed" }
  | { outcome: "not-found" | "closed" | "key-reused" }
  | { outcome: "claimed-by"; name: string };

/** Take a referral: the first of two takes it, the second is told who. One that a colleague holds needs a reason. */
export function claimReferral(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  takeOverReason: string | null,
  now: Date,
): Promise<ClaimOutcome> {
  const { clinicId, personId } = actor;
  const submission = { key, action: "claim-referral", body: { referralId, takeOverReason } };
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey<ClaimOutcome>(tx, actor, submission, async () => {
      const holder = await getHolder(tx, clinicId, referralId);
      if (holder === null) return { outcome: "not-found" };
      await lockPatient(tx, clinicId, holder.patientId);
      const current = await getHolder(tx, clinicId, referralId);
      if (current === null || current.status === "closed") return { outcome: "closed" };
      if (current.ownerId === personId) return { outcome: "claimed" };
      if (current.ownerId !== null && takeOverReason === null) {
        return { outcome: "claimed-by", name: current.ownerName };
      }
      const { patientId, version } = current;
      const details = { version };
      const decision = { referralId, patientId, reason: takeOverReason, details };
      await recordDecision(tx, actor, { ...decision, kind: "claim" }, now);
      await changeReferral(tx, clinicId, referralId, { ownerId: personId });
      await audit(tx, actor, {
        action: "claim",
        patientId,
        resource: "referral",
        resourceId: referralId,
        outcome: "allowed",
      });
      return { outcome: "claimed" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
