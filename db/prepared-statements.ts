import type { TransactionSql } from "postgres";

/**
 * The same handle, whose statements are prepared once per connection. drizzle asks for none to be
 * prepared, which costs a second round trip and a new plan for each statement, policies included.
 */
export function withPreparedStatements(raw: TransactionSql): TransactionSql {
  const unsafe: TransactionSql["unsafe"] = (text, parameters, options) =>
    raw.unsafe(text, parameters, { ...options, prepare: true });
  return new Proxy(raw, {
    get: (target, name) => (name === "unsafe" ? unsafe : Reflect.get(target, name)),
  });
}
