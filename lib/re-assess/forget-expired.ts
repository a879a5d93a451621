import "server-only";
import { sql } from "drizzle-orm";

import { workerDatabase } from "@/db/client";

/** Delete what has served its time: throttles that ran out, and first answers to submissions after 72 hours. */
export async function forgetExpired(now: Date): Promise<void> {
  await workerDatabase().transaction((tx) =>
    tx.execute(sql`select app_forget_expired(${now.toISOString()})`),
  );
}
