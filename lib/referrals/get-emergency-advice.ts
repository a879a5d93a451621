import { and, arrayOverlaps, eq, inArray, max } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents, patients } from "@/db/schema";

import type { EmergencyAdvice } from "./referral-record";

/** `evidence`: ids of the events that make the emergency. */
export async function getEmergencyAdvice(
  tx: Transaction,
  { clinicId, patientId }: { clinicId: string; patientId: string },
  evidence: readonly string[],
): Promise<EmergencyAdvice> {
  if (evidence.length === 0) return { shownAt: null, acknowledgedAt: null };
  const shown = tx
    .select({ at: max(historyEvents.recordedAt).as("shown_at") })
    .from(historyEvents)
    .innerJoin(
      patients,
      and(
        eq(patients.clinicId, historyEvents.clinicId),
        eq(patients.id, historyEvents.patientId),
        eq(patients.personId, historyEvents.recordedBy),
      ),
    )
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        inArray(historyEvents.id, [...evidence]),
      ),
    )
    .as("shown");
  const acknowledged = tx
    .select({ at: max(checklistResponses.recordedAt).as("acknowledged_at") })
    .from(checklistResponses)
    .where(
      and(
        eq(checklistResponses.clinicId, clinicId),
        eq(checklistResponses.patientId, patientId),
        eq(checklistResponses.page, "alert-read"),
        arrayOverlaps(checklistResponses.readEvents, [...evidence]),
      ),
    )
    .as("acknowledged");
  const [times] = await tx
    .select({ shownAt: shown.at, acknowledgedAt: acknowledged.at })
    .from(shown)
    .crossJoin(acknowledged);
  if (times === undefined) throw new Error("two aggregates that have no row");
  return times;
}
