import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { loweringProposals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";

import type { DecisionOutcome } from "./decision-outcome";
import { carryOutLowering, type Lowering, type LoweringRefusal } from "./propose-lowering";

/** A proposal of the referral on whose page it is answered; one of another referral is not found. */
export type ProposalTarget = { referralId: string; proposalId: string; key: string };

/** `your-own`: nobody confirms what they proposed. `void`: the case has changed since. Of each, nothing was stored. */
export type ConfirmRefusal = { outcome: "your-own" } | { outcome: "expired" } | { outcome: "void" };

/** Carry out what a colleague proposed, under one's own name. A preview says what it would do. */
export async function confirmLowering(
  actor: ClinicianActor,
  { referralId, proposalId, key, isPreview = false }: ProposalTarget & { isPreview?: boolean },
  now: Date,
): Promise<DecisionOutcome | ConfirmRefusal | LoweringRefusal> {
  const proposal = await getProposal(actor, { referralId, proposalId });
  if (proposal === null) return { outcome: "not-found" };
  const { patientId, proposedBy, version, assessmentId } = proposal;
  const refusal = whyNot(actor, proposal, now);
  if (refusal !== null) return { outcome: refusal };
  const carriedOut = { id: proposalId, proposedBy, patientId, assessmentId };
  const target = { referralId, version, key, isPreview, proposal: carriedOut };
  const result = await carryOutLowering(actor, target, proposal.lowering, now);
  return result.outcome === "overtaken" ? { outcome: "void" } : result;
}

type Proposal = Awaited<ReturnType<typeof getProposal>> & object;

function whyNot({ personId }: ClinicianActor, { proposedBy, expiresAt }: Proposal, now: Date) {
  if (proposedBy === personId) return "your-own" as const;
  return now >= expiresAt ? ("expired" as const) : null;
}

function getProposal(
  actor: ClinicianActor,
  { referralId, proposalId }: Omit<ProposalTarget, "key">,
) {
  return asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        patientId: loweringProposals.patientId,
        proposedBy: loweringProposals.proposedBy,
        expiresAt: loweringProposals.expiresAt,
        version: loweringProposals.version,
        assessmentId: loweringProposals.assessmentId,
        content: loweringProposals.content,
      })
      .from(loweringProposals)
      .where(
        and(
          eq(loweringProposals.clinicId, actor.clinicId),
          eq(loweringProposals.id, proposalId),
          eq(loweringProposals.referralId, referralId),
        ),
      );
    // Only `proposeLowering` writes it, so its argument's type is the type of what comes back.
    return row ? { ...row, lowering: row.content as Lowering } : null;
  });
}
