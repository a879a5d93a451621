import "server-only";
import { appDatabase, type Transaction } from "./client";
import { rethrowWithoutValues } from "./without-values";

/**
 * Run `work` in one transaction of nobody: it reaches no clinic's rows, only throttles and the
 * functions for signing in and out.
 */
export function withoutActor<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return appDatabase().transaction(work).catch(rethrowWithoutValues);
}
