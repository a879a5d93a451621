import { and, desc, eq, gt, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { loweringProposals, memberships, referrals } from "@/db/schema";

import { PROPOSED_LOWERING } from "./proposed-lowering";
import type { OpenProposal } from "./referral-record";

/** What is proposed for an open referral and has neither expired nor been answered, newest first. */
export async function listProposals(
  tx: Transaction,
  { clinicId, referralId }: { clinicId: string; referralId: string },
  now: Date,
): Promise<readonly OpenProposal[]> {
  const rows = await tx
    .select({
      proposalId: loweringProposals.id,
      ...PROPOSED_LOWERING,
      personId: loweringProposals.proposedBy,
      name: memberships.name,
      proposedAt: loweringProposals.proposedAt,
      expiresAt: loweringProposals.expiresAt,
      isVoid: sql<boolean>`(${loweringProposals.version}, ${loweringProposals.assessmentId})
        is distinct from (${referrals.version}, ${referrals.assessmentId})`,
    })
    .from(loweringProposals)
    .innerJoin(
      referrals,
      and(
        eq(referrals.clinicId, clinicId),
        eq(referrals.id, loweringProposals.referralId),
        eq(referrals.status, "open"),
      ),
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
        gt(loweringProposals.expiresAt, now),
        sql`not exists (select from decisions d
          where d.clinic_id = ${clinicId} and d.proposal_id = ${loweringProposals.id})`,
      ),
    )
    .orderBy(desc(loweringProposals.sequence));
  return rows.map(({ personId, name, ...proposal }) => ({
    ...proposal,
    proposedBy: { personId, name: name ?? personId },
  }));
}
