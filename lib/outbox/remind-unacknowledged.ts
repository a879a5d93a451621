import "server-only";
import { sql } from "drizzle-orm";

import { workerDatabase } from "@/db/client";

/**
 * Repeat each urgent message that a receiver has and whose case no clinician has opened in the clinic's time, at most three
 * times; how many were. Of several workers at once one repeats each.
 */
export async function remindUnacknowledged(): Promise<number> {
  const [row] = await workerDatabase().transaction((tx) =>
    tx.execute<{ reminded: number }>(sql`select app_remind_unacknowledged() as reminded`),
  );
  if (row === undefined) throw new Error("a count that came to nothing");
  return row.reminded;
}
