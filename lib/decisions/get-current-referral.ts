import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { clinics, patients, referrals } from "@/db/schema";
import { isCurrentReferral } from "@/lib/assessment/current-referral";

/** The current referral of a referral's patient: their open referral, else the last one; null: none within reach. */
export async function getCurrentReferral(tx: Transaction, clinicId: string, referralId: string) {
  const patientOf = tx
    .select({ patientId: referrals.patientId })
    .from(referrals)
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  const [row] = await tx
    .select({
      referralId: referrals.id,
      patientId: referrals.patientId,
      version: referrals.version,
      zone: patients.zone,
      clinicZone: clinics.zone,
    })
    .from(referrals)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, referrals.patientId)))
    .innerJoin(clinics, eq(clinics.id, referrals.clinicId))
    .where(isCurrentReferral(clinicId, patientOf));
  return row ?? null;
}
