import type { Transaction } from "@/db/client";
import { getStoredAssessment } from "@/lib/assessment/get-stored-assessment";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { openFindings } from "@/lib/clinical/triage/urgency";

import type { DecidableReferral } from "./lock-for-decision";

/** Every open finding of a referral as it is or was, most urgent first. */
export async function getOpenFindings(
  tx: Transaction,
  clinicId: string,
  { assessmentId, latched }: Pick<DecidableReferral, "assessmentId" | "latched">,
): Promise<readonly Finding[]> {
  const assessed = await getStoredAssessment(tx, clinicId, assessmentId);
  return openFindings(assessed?.findings ?? [], latched);
}
