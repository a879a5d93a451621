import { and, desc, eq, type SQL } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { clinics, decisions, memberships } from "@/db/schema";
import { clockTime } from "@/lib/format/clinic-date";

import type { OvertakenBy } from "./decision-outcome";

/** Who made the newest of the clinic's decisions that meet a condition, and when by the clinic's clock; null: there is none. */
export async function getNewestDecision(
  tx: Transaction,
  clinicId: string,
  condition: SQL | undefined,
): Promise<OvertakenBy | null> {
  const [decision] = await tx
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
    .where(and(eq(decisions.clinicId, clinicId), condition))
    .orderBy(desc(decisions.sequence))
    .limit(1);
  if (!decision) return null;
  const { name, decidedBy, kind, decidedAt, zone } = decision;
  return { name: name ?? decidedBy, kind, at: clockTime(zone, decidedAt) };
}
