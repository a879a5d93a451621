import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

/**
 * Until the transaction ends, nobody else records anything about this patient. Taken before any row of
 * the patient is changed, always, so that two writers wait for each other instead of dead-locking.
 */
export async function lockPatient(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${clinicId}/${patientId}`}, 0))`,
  );
}
