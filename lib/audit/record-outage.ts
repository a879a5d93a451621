import "server-only";
import { sql } from "drizzle-orm";

import { workerBeats } from "@/db/client";

/**
 * Writes down in each clinic's audit that the database was not reached for so long until now: what was refused meanwhile is in no
 * audit. Of several workers the first one's line is enough.
 */
export async function recordOutage(seconds: number): Promise<void> {
  await workerBeats().transaction((tx) => tx.execute(sql`select app_record_outage(${seconds})`));
}
