import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

/**
 * Nobody else counts under `keys` until the transaction ends. Raw, because the locks must be taken in one order by one
 * statement, so that two tries never wait for each other, and the builder selects from tables alone.
 */
export async function lockKeys(tx: Transaction, keys: readonly string[]): Promise<void> {
  const parameters = keys.map((key) => sql`${key}`);
  await tx.execute(sql`
    select pg_advisory_xact_lock(number) from (
      select distinct hashtextextended(key, 0) as number from unnest(array[${sql.join(parameters, sql`, `)}]) as key order by 1
    ) as numbers`);
}
