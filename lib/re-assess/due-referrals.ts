import "server-only";
import { sql } from "drizzle-orm";

import { workerDatabase } from "@/db/client";

export type DueReferral = { clinicId: string; referralId: string; patientId: string };

/** Open referrals, of all clinics, whose assessment changes by date alone or by another calendar or birth date, those first; at most `most`. */
export async function dueReferrals(now: Date, most: number): Promise<readonly DueReferral[]> {
  return workerDatabase().transaction((tx) =>
    tx.execute<DueReferral>(sql`
    select clinic_id as "clinicId", referral_id as "referralId", patient_id as "patientId"
    from app_due_referrals(${now.toISOString()}, ${most})`),
  );
}
