import { and, eq, type SQL, type SQLWrapper, sql } from "drizzle-orm";

import { referrals } from "@/db/schema";

type Id = string | SQLWrapper;

/** The patient's open referral, else the one that was opened last; null where none was. */
export function currentReferralId(clinicId: Id, patientId: Id): SQL<string | null> {
  return sql`(select newest.id from referrals newest
    where newest.clinic_id = ${clinicId} and newest.patient_id = ${patientId}
    order by newest.status = 'open' desc, newest.sequence desc limit 1)`;
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
