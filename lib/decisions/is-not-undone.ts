import { sql } from "drizzle-orm";

import { decisions } from "@/db/schema";

/** Of a row of decisions: no later one took it back. */
export const isNotUndone = sql`not exists (select from ${decisions} as undo
  where undo.clinic_id = ${decisions.clinicId} and undo.supersedes = ${decisions.id})`;
