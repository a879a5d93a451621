import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { assessments } from "@/db/schema";
import type { Finding } from "@/lib/clinical/triage/assessment";

import type { DecidableReferral } from "./lock-for-decision";

/** Every finding of a locked referral that stands, the held ones last. */
export async function getOpenFindings(
  tx: Transaction,
  clinicId: string,
  { assessmentId, latched }: DecidableReferral,
): Promise<readonly Finding[]> {
  if (assessmentId === null) return latched;
  const [row] = await tx
    .select({ result: assessments.result })
    .from(assessments)
    .where(and(eq(assessments.clinicId, clinicId), eq(assessments.id, assessmentId)));
  return [...(row?.result.findings ?? []), ...latched];
}
