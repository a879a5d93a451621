import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { loweringProposals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";

import { type ChangeRefusal, changeTier, type TierChange } from "./change-tier";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { type Discharge, type DischargeRefusal, dischargeReferral } from "./discharge-referral";
import { lockForDecision } from "./lock-for-decision";

/** What a second person carries out. */
export type Lowering =
  | { kind: "change-tier"; change: TierChange }
  | { kind: "discharge"; discharge: Discharge };

const HOURS = 24;

/**
 * Propose a lowering or closing to the colleagues: nothing of the case changes until one of them carries it out. It expires
 * after a day, and is void once the case has changed. Refused where the decision itself would be.
 */
export async function proposeLowering(
  actor: ClinicianActor,
  target: DecisionTarget,
  lowering: Lowering,
  now: Date,
): Promise<
  { outcome: "proposed" } | Exclude<DecisionOutcome, { outcome: "decided" }> | LoweringRefusal
> {
  const { clinicId, personId } = actor;
  const { referralId, version, key } = target;
  const tried = await carryOutLowering(actor, { ...target, isPreview: true }, lowering, now);
  if (tried.outcome === "decided") throw new Error("a preview that was saved");
  if (tried.outcome !== "previewed") return tried;
  const submission = { key, action: "propose-lowering", body: { referralId, version, lowering } };
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey(tx, actor, submission, async () => {
      const locked = await lockForDecision(tx, actor, { referralId, version, now });
      if ("outcome" in locked) return locked;
      const { patientId, assessmentId } = locked;
      if (assessmentId === null) throw new Error("a lowering of a case that was never assessed");
      const id = randomUUID();
      await tx.insert(loweringProposals).values({
        clinicId,
        id,
        referralId,
        patientId,
        proposedBy: personId,
        proposedAt: now,
        expiresAt: new Date(now.getTime() + HOURS * 3_600_000),
        version,
        assessmentId,
        fromTier: tried.consequence.before.tier,
        toTier: tried.consequence.after.tier,
        content: lowering,
      });
      await audit(tx, actor, {
        action: "propose-lowering",
        patientId,
        resource: "lowering-proposal",
        resourceId: id,
        outcome: "allowed",
      });
      return { outcome: "proposed" as const };
    });
    return result === "key-reused" ? { outcome: "key-reused" as const } : result;
  });
}

export type LoweringRefusal = ChangeRefusal | DischargeRefusal;

/** Make a lowering's own decision. */
export function carryOutLowering(
  actor: ClinicianActor,
  target: DecisionTarget,
  lowering: Lowering,
  now: Date,
): Promise<DecisionOutcome | LoweringRefusal> {
  switch (lowering.kind) {
    case "change-tier":
      return changeTier(actor, target, lowering.change, now);
    case "discharge":
      return dischargeReferral(actor, target, lowering.discharge, now);
    default:
      return lowering satisfies never;
  }
}
