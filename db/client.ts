import "server-only";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";

import { type DatabaseSetting, type Settings, secretSetting, settings } from "@/lib/env";
import { guardedPostgres, type Limits } from "./guarded-postgres";
import * as schema from "./schema";

export type Database = PostgresJsDatabase<typeof schema>;
/** The handle that a transaction gives to its work; refused after the transaction has ended. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const SECOND = 1000;
/** For people, who wait: the server gives up on a lock or a statement before their request gives up on it. */
const APP: Pool = {
  name: "flicker",
  setting: "DATABASE_URL",
  size: ({ web }) => web.pages,
  limits: {
    waitMs: 3 * SECOND,
    mostWaiting: 300,
    deadlineMs: 4 * SECOND,
    silenceMs: 3.5 * SECOND,
  },
  statementTimeout: 3 * SECOND,
  lockTimeout: 2 * SECOND,
};
/** Its transactions are one short statement each, so that whoever is signed in stays so while all others are busy. */
const RESERVED: Pool = {
  ...APP,
  name: "flicker-sessions",
  size: ({ web }) => web.sessions,
};
/** Its transactions are as short, and its role reaches no record. */
const SIGN_IN: Pool = {
  ...APP,
  name: "flicker-sign-in",
  setting: "DATABASE_SIGN_IN_URL",
  size: ({ web }) => web.signIn,
};
const WORKER: Pool = {
  name: "flicker-worker",
  setting: "DATABASE_WORKER_URL",
  size: ({ worker }) => worker.records,
  limits: {
    waitMs: 30 * SECOND,
    mostWaiting: 1000,
    deadlineMs: 60 * SECOND,
    silenceMs: 20 * SECOND,
  },
  statementTimeout: 15 * SECOND,
  lockTimeout: 5 * SECOND,
};

/** The worker's signs of life: they go on while its jobs are slow, and say soon whether the database is there. */
const BEATS: Pool = {
  ...WORKER,
  name: "flicker-worker-beats",
  size: ({ worker }) => worker.beats,
  limits: APP.limits,
  statementTimeout: APP.statementTimeout,
  lockTimeout: APP.lockTimeout,
};

type Pool = {
  name: string;
  setting: DatabaseSetting;
  size: (shares: Settings["shares"]) => number;
  limits: Omit<Limits, "connections">;
  statementTimeout: number;
  lockTimeout: number;
};

let isSomebodyWaiting = true;

/** In a process that no person waits for, such as the one that makes the demo: every pool opened from here on has the worker's time. */
export function takeTheWorkersTime(): void {
  isSomebodyWaiting = false;
}

const open = new Map<string, { client: Sql; database: Database }>();

/** The pool of the web app's own role. */
export function appDatabase(): Database {
  return databaseOf(APP);
}

/** The same role's, for what everybody's next page depends on. */
export function reservedDatabase(): Database {
  return databaseOf(RESERVED);
}

/** The pool of the role that verifies passwords and opens sessions. */
export function signInDatabase(): Database {
  return databaseOf(SIGN_IN);
}

/** The pool of the worker's role. */
export function workerDatabase(): Database {
  return databaseOf(WORKER);
}

/** The same role's, for what says that the worker lives. */
export function workerBeats(): Database {
  return databaseOf(BEATS);
}

/** Give back every connection of this process, after the work under way is done. */
export async function closeDatabases(): Promise<void> {
  const clients = [...open.values()].map(({ client }) => client);
  open.clear();
  await Promise.all(clients.map((client) => client.end({ timeout: 5 })));
}

function databaseOf(pool: Pool): Database {
  const url = secretSetting(pool.setting);
  const key = `${pool.name} ${url}`;
  const known = open.get(key);
  if (known) return known.database;
  const { size, limits, statementTimeout, lockTimeout } = isSomebodyWaiting ? pool : WORKER;
  const connections = size(settings().shares);
  const client = guardedPostgres(
    url,
    { ...limits, connections },
    {
      idle_timeout: 60,
      connection: {
        application_name: pool.name,
        statement_timeout: statementTimeout,
        lock_timeout: lockTimeout,
        idle_in_transaction_session_timeout: 10 * SECOND,
      },
      onnotice: () => {},
    },
  );
  const database = drizzle({ client, schema, casing: "snake_case" });
  open.set(key, { client, database });
  return database;
}
