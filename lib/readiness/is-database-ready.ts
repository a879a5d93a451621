import "server-only";
import { sql } from "drizzle-orm";
import { withReservedConnection } from "@/db/without-actor";
import { log } from "@/lib/log";

/** Whether the database answers a statement right now. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await withReservedConnection((tx) => tx.execute(sql`select 1`));
    return true;
  } catch (error) {
    log.error({ error: error instanceof Error ? error.name : "unknown" }, "database not reachable");
    return false;
  }
}
