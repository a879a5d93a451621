import "server-only";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { patients } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { todayIn } from "@/lib/format/zoned-day";

/** The day that it is for this patient. */
export async function getPatientToday(
  tx: Transaction,
  { clinicId, patientId }: Pick<PatientActor, "clinicId" | "patientId">,
  now: Date,
): Promise<Day> {
  const [patient] = await tx
    .select({ zone: patients.zone })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  if (!patient) throw new Error("a patient whose row cannot be read");
  return todayIn(patient.zone, now);
}
