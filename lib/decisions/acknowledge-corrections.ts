import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { recordDecision } from "@/lib/assessment/record-decision";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";

import { getHolder } from "./get-holder";

/** `newer`: the patient has corrected more since the page was made; nothing is acknowledged. */
export type AcknowledgeOutcome = {
  outcome: "acknowledged" | "already-acknowledged" | "newer" | "not-found" | "key-reused";
};

/**
 * Say that what the patient corrected up to `correctedAt` was seen, whoever holds the referral and whether it is open
 * or closed. It moves nothing: the rules have read the correction already.
 */
export function acknowledgeCorrections(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  correctedAt: Date,
  now: Date,
): Promise<AcknowledgeOutcome> {
  const { clinicId } = actor;
  const body = { referralId, correctedAt: correctedAt.toISOString() };
  const submission = { key, action: "acknowledge-corrections", body };
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey<AcknowledgeOutcome>(tx, actor, submission, async () => {
      const referral = await getHolder(tx, clinicId, referralId);
      if (referral === null) return { outcome: "not-found" };
      const { patientId, version } = referral;
      await lockPatient(tx, clinicId, patientId);
      const itself = and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId));
      const [waiting] = await tx
        .select({ since: referrals.correctedAt })
        .from(referrals)
        .where(itself);
      if (!waiting || waiting.since === null) return { outcome: "already-acknowledged" };
      if (waiting.since.getTime() !== correctedAt.getTime()) return { outcome: "newer" };

      const details = { version, correctedAt: correctedAt.toISOString() };
      const { decisionId } = await recordDecision(
        tx,
        actor,
        { referralId, patientId, kind: "acknowledge-corrections", details },
        now,
      );
      await tx.update(referrals).set({ correctedAt: null }).where(itself);
      await audit(tx, actor, {
        action: "acknowledge-corrections",
        patientId,
        resource: "decision",
        resourceId: decisionId,
        outcome: "allowed",
      });
      return { outcome: "acknowledged" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
