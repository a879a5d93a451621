import { sql } from "drizzle-orm";

import type { Database, Transaction } from "@/db/client";
import { clinics, people } from "@/db/schema";

/** Until the transaction ends nobody else makes a clinic. Raw, because the builder locks rows alone, and there is none yet. */
export async function lockClinics(tx: Transaction): Promise<void> {
  await tx.execute(sql`lock table ${clinics} in exclusive mode`);
}

/** Every clinic and person goes, with all that is theirs. Raw, because facts are append-only and the builder has no `truncate`. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.execute(sql`truncate ${clinics}, ${people} cascade`);
}
