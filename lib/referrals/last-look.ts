import { and, desc, eq, lt, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";

/** Going from one part of a record to another is one look: what was new stays new for as long. */
const ONE_SITTING_MS = 30 * 60_000;

/** When the asking clinician looked at a referral before this sitting; null: never. A column of a statement about it. */
export function lastLookBefore(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
  referralId: string,
  now: Date,
) {
  const look = tx
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.clinicId, clinicId),
        eq(auditEvents.actorPersonId, personId),
        eq(auditEvents.resourceId, referralId),
        eq(auditEvents.action, "view-referral"),
        eq(auditEvents.outcome, "allowed"),
        lt(auditEvents.at, new Date(now.getTime() - ONE_SITTING_MS)),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(1);
  return sql<Date | null>`(${look})`.mapWith(auditEvents.at);
}
