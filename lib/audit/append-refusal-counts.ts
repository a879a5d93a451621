import "server-only";
import { sql } from "drizzle-orm";

import { workerDatabase } from "@/db/client";

/** Makes one line of each count of refusals whose quarter of an hour is over. */
export async function appendRefusalCounts(): Promise<void> {
  await workerDatabase().transaction((tx) => tx.execute(sql`select app_append_refusal_counts()`));
}
