import postgres, { type Options, type Sql, type TransactionSql } from "postgres";

import { areLastWords, isConnectionLost } from "./connection-lost";
import { withPreparedStatements } from "./prepared-statements";
import { TransactionOverError } from "./transaction-over-error";

type Work = (handle: TransactionSql) => unknown;
/** One for each transaction, seen by every handle that was given out for it. */
type Fate = { hasBegun: boolean; isOver: boolean; lose: (error: unknown) => void };

/**
 * A postgres.js client whose transactions survive the loss of their connection: the caller gets the
 * error, the pool stays usable, and a handle that outlives its transaction is refused.
 */
export function guardedPostgres(url: string, options: Options<Record<string, never>>): Sql {
  const sql = postgres(url, {
    ...options,
    connect_timeout: 3,
    backoff: () => 0.1,
    // The driver's own first query on each connection: nobody would catch its error. drizzle reads arrays itself.
    fetch_types: false,
  });
  return new Proxy(sql, {
    get: (target, name) => (name === "begin" ? beginOf(target) : Reflect.get(target, name)),
  });
}

function beginOf(sql: Sql) {
  return (first: string | Work, second?: Work) => {
    if (typeof first === "function") return begin(sql, "", first);
    if (second === undefined) throw new TypeError("begin needs the work to do");
    return begin(sql, first, second);
  };
}

async function begin(sql: Sql, options: string, work: Work): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const fate: Fate = { hasBegun: false, isOver: false, lose: () => {} };
    try {
      return await beginOnce(sql, options, work, fate);
    } catch (error) {
      // The driver keeps a dead connection's last words and gives them to whoever comes next, once for
      // each connection. Nothing was done yet, so the next connection may do it.
      const isSpentConnection = !fate.hasBegun && areLastWords(error);
      if (!isSpentConnection || attempt > sql.options.max) throw error;
    }
  }
}

async function beginOnce(sql: Sql, options: string, work: Work, fate: Fate): Promise<unknown> {
  const loss = new Promise<never>((_, reject) => {
    fate.lose = (error) => {
      fate.isOver = true;
      reject(error);
    };
  });
  try {
    const transaction = sql.begin(options, (raw) => {
      fate.hasBegun = true;
      return scope(raw, fate, work);
    });
    return await Promise.race([transaction, loss]);
  } finally {
    fate.isOver = true;
  }
}

/** Do the work; end in its result or error, or never when the connection is gone. */
async function scope(raw: TransactionSql, fate: Fate, work: Work): Promise<unknown> {
  const unlessOver = async (nested: TransactionSql, nestedWork: Work): Promise<unknown> => {
    try {
      const result = await nestedWork(guard(withPreparedStatements(nested), fate, unlessOver));
      return fate.isOver ? never() : result;
    } catch (error) {
      if (fate.isOver) return never();
      throw error;
    }
  };
  const result = await unlessOver(raw, work);
  fate.isOver = true;
  return result;
}

/**
 * postgres.js answers a rejected or finished scope with "rollback" or "commit", even on a connection
 * that is gone: that write throws out of a timer and leaves the connection unusable. So it gets no answer.
 */
function never(): Promise<never> {
  return new Promise(() => {});
}

function guard(
  raw: TransactionSql,
  fate: Fate,
  nest: (nested: TransactionSql, work: Work) => Promise<unknown>,
): TransactionSql {
  const refuseWhenOver = () => {
    if (fate.isOver) throw new TransactionOverError();
  };
  const savepoint = (first: string | Work, second?: Work) => {
    refuseWhenOver();
    const [name, work] = typeof first === "string" ? [first, second] : ["", first];
    if (work === undefined) throw new TypeError("savepoint needs the work to do");
    return watched(
      raw.savepoint(name, (nested) => nest(nested, work)),
      fate,
    );
  };
  return new Proxy(raw, {
    apply(target, self, parts) {
      refuseWhenOver();
      return watched(Reflect.apply(target, self, parts), fate);
    },
    get(target, name) {
      if (name === "savepoint") return savepoint;
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...parts: unknown[]) => {
        refuseWhenOver();
        return watched(Reflect.apply(value, target, parts), fate);
      };
    },
  });
}

/**
 * The same value; where it is a query, its failing for want of a connection ends the transaction before the
 * work hears of it. postgres.js would keep one more query, and wait for its answer on the next connection for ever.
 */
function watched<Value>(value: Value, fate: Fate): Value {
  if (value instanceof Promise) {
    // A query's own `then` would send it.
    void Promise.prototype.then.call(value, undefined, (error: unknown) => {
      if (isConnectionLost(error)) fate.lose(error);
    });
  }
  return value;
}
