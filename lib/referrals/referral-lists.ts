import { and, desc, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { decisions, emgRequests, memberships } from "@/db/schema";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { RAISED_TIERS } from "@/lib/clinical/triage/tier";

import type { DecisionLine } from "./referral-record";

/** Everything that was decided about a referral, newest first. */
export async function listDecisions(
  tx: Transaction,
  clinicId: string,
  referralId: string,
): Promise<readonly DecisionLine[]> {
  const rows = await tx
    .select({
      decisionId: decisions.id,
      kind: decisions.kind,
      decidedAt: decisions.decidedAt,
      decidedBy: decisions.decidedBy,
      name: memberships.name,
      reasonCode: decisions.reasonCode,
      reason: decisions.reason,
      details: decisions.details,
    })
    .from(decisions)
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, decisions.clinicId),
        eq(memberships.personId, decisions.decidedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(and(eq(decisions.clinicId, clinicId), eq(decisions.referralId, referralId)))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id));
  return rows.map(({ details, name, decidedBy, ...line }) => ({
    ...line,
    by: name ?? decidedBy,
    on: typeof details.on === "string" ? dayFromIso(details.on) : null,
    raisesTo: RAISED_TIERS.find((tier) => tier === details.raisesTo) ?? null,
    urgency: typeof details.urgency === "string" ? details.urgency : null,
    closes: Array.isArray(details.closes) ? details.closes.map(String) : [],
    unknown:
      Array.isArray(details.unknown) && typeof details.unknownReason === "string"
        ? { items: details.unknown.map(String), reason: details.unknownReason }
        : null,
  }));
}

export async function listEmgRequests(tx: Transaction, clinicId: string, referralId: string) {
  return await tx
    .select({
      emgRequestId: emgRequests.id,
      status: emgRequests.status,
      updatedAt: emgRequests.updatedAt,
    })
    .from(emgRequests)
    .where(and(eq(emgRequests.clinicId, clinicId), eq(emgRequests.referralId, referralId)))
    .orderBy(desc(emgRequests.createdAt));
}
