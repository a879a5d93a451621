import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { clinics, decisions, memberships } from "@/db/schema";
import { clockTime } from "@/lib/format/clinic-date";

import type { OvertakenBy } from "./decision-outcome";

/** Who has carried out, declined or withdrawn a proposal; null: nobody yet. */
export async function getProposalAnswer(
  tx: Transaction,
  clinicId: string,
  proposalId: string,
): Promise<OvertakenBy | null> {
  const [answer] = await tx
    .select({
      name: memberships.name,
      decidedBy: decisions.decidedBy,
      kind: decisions.kind,
      decidedAt: decisions.decidedAt,
      zone: clinics.zone,
    })
    .from(decisions)
    .innerJoin(clinics, eq(clinics.id, decisions.clinicId))
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, decisions.decidedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(and(eq(decisions.clinicId, clinicId), eq(decisions.proposalId, proposalId)));
  if (!answer) return null;
  const { name, decidedBy, kind, decidedAt, zone } = answer;
  return { name: name ?? decidedBy, kind, at: clockTime(zone, decidedAt) };
}
