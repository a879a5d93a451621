import { DrizzleQueryError } from "drizzle-orm/errors";

/** What of the database's or the driver's own error names things, never values. */
const NAMES = ["code", "severity", "schema_name", "table_name", "column_name", "constraint_name"];
/** "invalid input syntax: …" and its kind repeat the value; the messages of other classes do not. */
const REPEATS_VALUE = /^22/;

/** A statement that failed, without the values it was run with: errors are logged, answers never are. */
export class StatementFailedError extends Error {
  override name = "StatementFailedError";

  constructor(query: string, cause: unknown) {
    super(`Failed query: ${query}`, { cause });
  }
}

/** Throws the same failure without any value of a row or parameter; other errors as they are. */
export function rethrowWithoutValues(error: unknown): never {
  if (!(error instanceof DrizzleQueryError)) throw error;
  throw new StatementFailedError(error.query, namesOnly(error.cause));
}

function namesOnly(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const facts = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value: unknown = Reflect.get(cause, name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
  const repeatsValue = REPEATS_VALUE.test(String(facts.code));
  const message = repeatsValue ? "a value was not of its type" : cause.message;
  return Object.assign(new Error(message), { name: cause.name, ...facts });
}
