import "server-only";
import { sql } from "drizzle-orm";

import { workerDatabase } from "@/db/client";

/** The ids of all clinics of this database. */
export async function listClinics(): Promise<readonly string[]> {
  const rows = await workerDatabase().transaction((tx) =>
    tx.execute<{ clinicId: string }>(sql`select clinic_id as "clinicId" from app_clinics()`),
  );
  return rows.map(({ clinicId }) => clinicId);
}
