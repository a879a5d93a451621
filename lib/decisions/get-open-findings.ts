import type { Transaction } from "@/db/client";
import { getStoredAssessment } from "@/lib/assessment/get-stored-assessment";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { openFindings } from "@/lib/clinical/triage/urgency";

import type { DecidableReferral } from "./lock-for-decision";

/** Every open finding of a locked referral, most urgent first. */
export async function getOpenFindings(
  tx: Transaction,
  clinicId: string,
  { assessmentId, latched }: DecidableReferral,
): Promise<readonly Finding[]> {
  const assessed = await getStoredAssessment(tx, clinicId, assessmentId);
  return openFindings(assessed?.findings ?? [], latched);
}
