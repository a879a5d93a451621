import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { assessments, referrals } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { isOpenReferral } from "@/lib/assessment/current-referral";
import type { Finding } from "@/lib/clinical/triage/assessment";

/**
 * The emergencies that the patient's newest assessment found, whichever answers they rest on. Not those of
 * "not sure": the question itself stops the patient, or is asked next.
 */
export async function metEmergencies(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
): Promise<readonly Finding[]> {
  const [row] = await tx
    .select({ findings: sql<readonly Finding[]>`${assessments.result} -> 'findings'` })
    .from(referrals)
    .innerJoin(
      assessments,
      and(eq(assessments.clinicId, clinicId), eq(assessments.id, referrals.assessmentId)),
    )
    .where(and(isOpenReferral(clinicId, patientId), eq(referrals.tier, "emergency")));
  const findings = row?.findings ?? [];
  return findings.filter(({ tier, certainty }) => tier === "emergency" && certainty === "met");
}
