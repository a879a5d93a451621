import "server-only";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";

import { secretSetting } from "@/lib/env";
import { guardedPostgres } from "./guarded-postgres";
import * as schema from "./schema";

export type Database = PostgresJsDatabase<typeof schema>;
/** What the door hands to its work; refused once the transaction has ended. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const SECOND = 1000;
const SESSION_SETTINGS = {
  statement_timeout: 15 * SECOND,
  lock_timeout: 5 * SECOND,
  idle_in_transaction_session_timeout: 10 * SECOND,
};

const open = new Map<string, { client: Sql; database: Database }>();

/** The pool of the web app's own role. */
export function appDatabase(): Database {
  return databaseAt(secretSetting("DATABASE_URL"), "flicker");
}

/** The pool of the worker's role. */
export function workerDatabase(): Database {
  return databaseAt(secretSetting("DATABASE_WORKER_URL"), "flicker-worker");
}

/** Give back every connection of this process, after the work under way is done. */
export async function closeDatabases(): Promise<void> {
  const clients = [...open.values()].map(({ client }) => client);
  open.clear();
  await Promise.all(clients.map((client) => client.end({ timeout: 5 })));
}

function databaseAt(url: string, applicationName: string): Database {
  const known = open.get(url);
  if (known) return known.database;
  const client = guardedPostgres(url, {
    max: 10,
    idle_timeout: 60,
    connection: { application_name: applicationName, ...SESSION_SETTINGS },
    onnotice: () => {},
  });
  const database = drizzle({ client, schema, casing: "snake_case" });
  open.set(url, { client, database });
  return database;
}
