import { sql } from "drizzle-orm";

import type { Transaction } from "./client";

/** What the database's clock says, to the millisecond: no host's clock is compared with what is stored. */
export async function databaseTime(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ at: Date | string }>(sql`select clock_timestamp() as at`);
  if (row === undefined) throw new Error("the database does not say what time it is");
  return new Date(row.at);
}
