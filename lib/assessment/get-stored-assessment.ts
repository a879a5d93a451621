import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { assessments } from "@/db/schema";
import type { Assessment } from "@/lib/clinical/triage/assessment";

/** An assessment as it was stored; null: none of that id, or no id. */
export async function getStoredAssessment(
  tx: Transaction,
  clinicId: string,
  assessmentId: string | null,
): Promise<Assessment | null> {
  if (assessmentId === null) return null;
  const [row] = await tx
    .select({ result: assessments.result })
    .from(assessments)
    .where(and(eq(assessments.clinicId, clinicId), eq(assessments.id, assessmentId)));
  return row?.result ?? null;
}
