import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { memberships, referrals } from "@/db/schema";

/** Who holds a referral; null: no such referral within reach. */
export async function getHolder(tx: Transaction, clinicId: string, referralId: string) {
  const [row] = await tx
    .select({
      patientId: referrals.patientId,
      status: referrals.status,
      version: referrals.version,
      ownerId: referrals.ownerId,
      ownerName: memberships.name,
    })
    .from(referrals)
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, referrals.ownerId),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  if (!row) return null;
  return { ...row, ownerName: row.ownerName ?? row.ownerId ?? "" };
}
