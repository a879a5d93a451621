import "server-only";
import type { SQLWrapper } from "drizzle-orm";
import {
  appDatabase,
  type Database,
  reservedDatabase,
  signInDatabase,
  type Transaction,
} from "./client";
import { rethrowWithoutValues } from "./without-values";

/**
 * Run `work` in one transaction of nobody: it reaches no clinic's rows, only throttles and the
 * functions that answer who knows a session's or a form's secret.
 */
export function withoutActor<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return appDatabase().transaction(work).catch(rethrowWithoutValues);
}

/** The same on a connection that nothing long ever has: who is signed in is known however busy the others are. */
export function withReservedConnection<Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return reservedDatabase().transaction(work).catch(rethrowWithoutValues);
}

/**
 * The rows of one statement of nobody, in one round trip on such a connection. It may run twice, where the connection
 * ends under it.
 */
export function askReserved<Row extends Record<string, unknown>>(statement: SQLWrapper) {
  return reservedDatabase().execute<Row>(statement).catch(rethrowWithoutValues);
}

/** The same on a connection that everybody shares; `build` makes the statement. */
export function askWithoutActor<Row extends Record<string, unknown>>(
  build: (database: Pick<Database, "insert">) => SQLWrapper,
) {
  const database = appDatabase();
  return database.execute<Row>(build(database)).catch(rethrowWithoutValues);
}

/** Run `work` in one transaction of the role that alone counts attempts to sign in, verifies passwords and opens sessions. */
export function withSignInRole<Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return signInDatabase().transaction(work).catch(rethrowWithoutValues);
}
