import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { PatientBusyError } from "@/db/patient-busy-error";

/**
 * Until the transaction ends, nobody else records anything about this patient. Taken before any row of
 * the patient is changed, always. Throws PatientBusyError where another holds it: no connection waits for a lock.
 */
export async function lockPatient(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<void> {
  const [lock] = await tx.execute<{ is_taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${clinicId}/${patientId}`}, 0)) as is_taken`,
  );
  if (lock?.is_taken !== true) throw new PatientBusyError(patientId);
}
