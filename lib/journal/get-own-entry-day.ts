import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { journalEntries } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { dayOf } from "@/lib/record/day-column";

/** The day that an entry of the patient's own is about; null: there is no such entry. */
export async function getOwnEntryDay(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  entryId: string,
): Promise<Day | null> {
  const [row] = await tx
    .select({ day: dayOf(journalEntries.entryDate) })
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.clinicId, clinicId),
        eq(journalEntries.patientId, patientId),
        eq(journalEntries.id, entryId),
      ),
    );
  return row?.day ?? null;
}
