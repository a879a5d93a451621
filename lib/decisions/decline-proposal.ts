import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { decisions, loweringProposals, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { recordDecision } from "@/lib/assessment/record-decision";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";

import type { ProposalTarget } from "./confirm-lowering";
import type { OvertakenBy } from "./decision-outcome";
import { getNewestDecision } from "./get-newest-decision";

/** `answered`: somebody was first, its proposer among them. Of each but the first two, nothing was stored. */
export type DeclineOutcome =
  | { outcome: "declined" }
  | { outcome: "withdrawn" }
  | { outcome: "answered"; by: OvertakenBy }
  | { outcome: "expired" | "not-found" | "key-reused" };

/**
 * Say no to a colleague's proposal to lower a case, or withdraw one's own, with a reason. The case stays as it is, and nobody
 * carries the proposal out any more; one that is void since can be declined as well.
 */
export function declineProposal(
  actor: ClinicianActor,
  { referralId, proposalId, reason, key }: ProposalTarget & { reason: string },
  now: Date,
): Promise<DeclineOutcome> {
  const { clinicId, personId } = actor;
  const submission = { key, action: "decline-proposal", body: { referralId, proposalId, reason } };
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey<DeclineOutcome>(tx, actor, submission, async () => {
      const [proposal] = await tx
        .select({
          patientId: loweringProposals.patientId,
          proposedBy: loweringProposals.proposedBy,
          expiresAt: loweringProposals.expiresAt,
          version: referrals.version,
        })
        .from(loweringProposals)
        .innerJoin(
          referrals,
          and(eq(referrals.clinicId, clinicId), eq(referrals.id, loweringProposals.referralId)),
        )
        .where(
          and(
            eq(loweringProposals.clinicId, clinicId),
            eq(loweringProposals.id, proposalId),
            eq(loweringProposals.referralId, referralId),
          ),
        );
      if (!proposal) return { outcome: "not-found" };
      const { patientId, proposedBy, expiresAt, version } = proposal;
      await lockPatient(tx, clinicId, patientId);
      const by = await getNewestDecision(tx, clinicId, eq(decisions.proposalId, proposalId));
      if (by !== null) return { outcome: "answered", by };
      if (now >= expiresAt) return { outcome: "expired" };
      const isOwn = proposedBy === personId;
      const kind = isOwn ? "withdraw-proposal" : "decline-proposal";
      const details = { version };
      await recordDecision(
        tx,
        actor,
        { referralId, patientId, kind, reason, proposalId, details },
        now,
      );
      await audit(tx, actor, {
        action: kind,
        patientId,
        resource: "lowering-proposal",
        resourceId: proposalId,
        outcome: "allowed",
      });
      return isOwn ? { outcome: "withdrawn" } : { outcome: "declined" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
