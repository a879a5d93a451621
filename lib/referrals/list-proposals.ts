import { and, desc, eq, notExists, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { decisions, loweringProposals, memberships, referrals } from "@/db/schema";

import type { ExpiredProposal, OpenProposal } from "./decision-line";
import { PROPOSED_LOWERING } from "./proposed-lowering";

/** What was proposed for a referral and nobody answered, newest first: what waits while it is open, and what expired. */
export async function listProposals(
  tx: Transaction,
  { clinicId, referralId }: { clinicId: string; referralId: string },
  now: Date,
): Promise<{ open: readonly OpenProposal[]; expired: readonly ExpiredProposal[] }> {
  const answers = tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.clinicId, clinicId), eq(decisions.proposalId, loweringProposals.id)));
  const rows = await tx
    .select({
      proposalId: loweringProposals.id,
      ...PROPOSED_LOWERING,
      personId: loweringProposals.proposedBy,
      name: memberships.name,
      proposedAt: loweringProposals.proposedAt,
      expiresAt: loweringProposals.expiresAt,
      from: loweringProposals.fromTier,
      to: loweringProposals.toTier,
      status: referrals.status,
      isVoid: sql<boolean>`(${loweringProposals.version}, ${loweringProposals.assessmentId})
        is distinct from (${referrals.version}, ${referrals.assessmentId})`,
    })
    .from(loweringProposals)
    .innerJoin(
      referrals,
      and(eq(referrals.clinicId, clinicId), eq(referrals.id, loweringProposals.referralId)),
    )
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, loweringProposals.proposedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(
      and(
        eq(loweringProposals.clinicId, clinicId),
        eq(loweringProposals.referralId, referralId),
        notExists(answers),
      ),
    )
    .orderBy(desc(loweringProposals.sequence));
  return {
    open: rows.flatMap(({ personId, name, from: _from, to: _to, status, ...proposal }) =>
      status === "open" && proposal.expiresAt > now
        ? [{ ...proposal, proposedBy: { personId, name: name ?? personId } }]
        : [],
    ),
    expired: rows.flatMap(({ name, status: _status, isVoid: _void, ...proposal }) =>
      proposal.expiresAt <= now ? [{ ...proposal, by: name ?? proposal.personId }] : [],
    ),
  };
}
