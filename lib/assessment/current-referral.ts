import { and, desc, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { queryBuilder } from "@/db/query-builder";
import { referrals } from "@/db/schema";

type Id = string | SQLWrapper;

/** The patient's open referral, else the one that was opened last; null where none was. */
export function currentReferralId(clinicId: Id, patientId: Id): SQL<string | null> {
  const newest = alias(referrals, "newest");
  const found = queryBuilder
    .select({ id: newest.id })
    .from(newest)
    .where(and(eq(newest.clinicId, clinicId), eq(newest.patientId, patientId)))
    .orderBy(desc(eq(newest.status, "open")), desc(newest.sequence))
    .limit(1);
  return sql`${found}`;
}

/** Whether a row of `referrals` is that one. */
export function isCurrentReferral(clinicId: string, patientId: Id): SQL | undefined {
  return and(
    eq(referrals.clinicId, clinicId),
    eq(referrals.id, currentReferralId(clinicId, patientId)),
  );
}

/** Whether a row of `referrals` is the patient's open one, of which there is one at most. */
export function isOpenReferral(clinicId: string, patientId: string): SQL | undefined {
  return and(
    eq(referrals.clinicId, clinicId),
    eq(referrals.patientId, patientId),
    eq(referrals.status, "open"),
  );
}
