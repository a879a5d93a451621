import { and, desc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { decisions, memberships } from "@/db/schema";
import { isNotUndone } from "@/lib/assessment/is-not-undone";
import { closedFindings } from "@/lib/clinical/triage/explain/closed-findings";
import { todayIn } from "@/lib/format/zoned-day";

/** The findings of a referral that clinicians closed and nothing has opened again; `open`: the rules that are open. */
export async function listClosedFindings(
  tx: Transaction,
  {
    clinicId,
    referralId,
    clinicZone,
  }: { clinicId: string; referralId: string; clinicZone: string },
  open: readonly string[],
) {
  const rows = await tx
    .select({
      closes: sql<readonly string[]>`${decisions.details} -> 'closes'`,
      by: sql<string>`coalesce(${memberships.name}, ${decisions.decidedBy}::text)`,
      decidedAt: decisions.decidedAt,
      reasonCode: decisions.reasonCode,
      reason: decisions.reason,
    })
    .from(decisions)
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, decisions.decidedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(
      and(
        eq(decisions.clinicId, clinicId),
        eq(decisions.referralId, referralId),
        inArray(decisions.kind, ["change-tier", "discharge"]),
        isNotUndone,
      ),
    )
    .orderBy(desc(decisions.sequence));
  const closings = rows.map(({ decidedAt, ...row }) => ({
    ...row,
    on: todayIn(clinicZone, decidedAt),
  }));
  return closedFindings(closings, open);
}
