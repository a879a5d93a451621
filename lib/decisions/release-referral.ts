import "server-only";

import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { recordDecision } from "@/lib/assessment/record-decision";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";

import { changeReferral } from "./change-referral";
import { getHolder } from "./get-holder";

export type ReleaseOutcome =
  | { outcome: "released" }
  | { outcome: "not-found" | "not-yours" | "key-reused" };

/** Give a referral back to everybody. Only who holds it can. */
export function releaseReferral(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  now: Date,
): Promise<ReleaseOutcome> {
  const { clinicId, personId } = actor;
  const submission = { key, action: "release-referral", body: { referralId } };
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey<ReleaseOutcome>(tx, actor, submission, async () => {
      const holder = await getHolder(tx, clinicId, referralId);
      if (holder === null) return { outcome: "not-found" };
      await lockPatient(tx, clinicId, holder.patientId);
      const current = await getHolder(tx, clinicId, referralId);
      if (current?.ownerId !== personId) return { outcome: "not-yours" };
      const { patientId, version } = current;
      const details = { version };
      await recordDecision(tx, actor, { referralId, patientId, kind: "release", details }, now);
      await changeReferral(tx, clinicId, referralId, { ownerId: null });
      await audit(tx, actor, {
        action: "release",
        patientId,
        resource: "referral",
        resourceId: referralId,
        outcome: "allowed",
      });
      return { outcome: "released" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
