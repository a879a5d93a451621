import path from "node:path";
import { fileURLToPath } from "node:url";

import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";

import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { keepRuleSet } from "./keep-rule-set";

export const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), "migrations");
/** Any number, the same in every version of Flicker. */
const LOCK = 4_611_710;

/** Bring the database of `ownerUrl` to this version. Several may do it at once: one works, the others wait. */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    // Held by the connection, which is why the pool has one: drizzle's migrator takes no lock itself.
    await client`select pg_advisory_lock(${LOCK})`;
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS });
    await runMigrations({ connectionString: ownerUrl });
    await client`select grant_job_queue_to_worker()`;
    await keepRuleSet(client, LIVE_RULE_SET);
  } finally {
    await client.end();
  }
}
