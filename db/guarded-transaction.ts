import type { Sql, TransactionSql } from "postgres";

import { areLastWords, isConnectionLost } from "./connection-lost";
import { DeadlinePassedError } from "./deadline-passed-error";
import { withPreparedStatements } from "./prepared-statements";

export type Work = (handle: TransactionSql) => unknown;
/** One for each transaction, seen by every handle that was given out for it. */
type Fate = {
  hasBegun: boolean;
  /** Its work is done, or nobody waits for it any more. */
  isOver: boolean;
  /** Its connection is gone, or belongs to somebody else by now. */
  isLost: boolean;
  fail: (error: unknown) => void;
};
type Asked = {
  options: string;
  work: Work;
  /** How long it may take. */
  ms: number;
  /** Called when that time is over and the server has not answered yet; what it returns, when it has. */
  onOverdue: () => () => void;
};

/**
 * One transaction, begun on whichever connection of `sql` lives. `settled`: when its connection is free again, or gone,
 * which can be later than the answer to the caller.
 */
export function guardedTransaction(sql: Sql, asked: Asked) {
  const fate: Fate = { hasBegun: false, isOver: false, isLost: false, fail: () => {} };
  const failure = new Promise<never>((_, reject) => {
    fate.fail = (error) => {
      fate.isOver = true;
      reject(error);
    };
  });
  const transaction = begin(sql, asked, fate);
  let stopClosing = () => {};
  const deadline = setTimeout(() => {
    fate.fail(new DeadlinePassedError());
    stopClosing = asked.onOverdue();
  }, asked.ms);
  const settle = () => {
    fate.isOver = true;
    fate.isLost = true;
    clearTimeout(deadline);
    stopClosing();
  };
  const settled = transaction.then(settle, settle);
  return { result: Promise.race([transaction, failure]), settled };
}

async function begin(sql: Sql, { options, work }: Asked, fate: Fate): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sql.begin(options, (raw) => {
        // Whoever asked has been answered no: the driver rolls back.
        if (fate.isOver) throw new TransactionOverError();
        fate.hasBegun = true;
        return scope(raw, fate, work);
      });
    } catch (error) {
      // The driver keeps a dead connection's last words and gives them to whoever comes next, once for
      // each connection. Nothing was done yet, so the next connection may do it.
      const isSpentConnection = !fate.hasBegun && !fate.isOver && areLastWords(error);
      if (!isSpentConnection || attempt > sql.options.max) throw error;
    }
  }
}

/** Do the work; end in its result or error, or never when the connection is gone. */
async function scope(raw: TransactionSql, fate: Fate, work: Work): Promise<unknown> {
  const unlessOver = async (nested: TransactionSql, nestedWork: Work): Promise<unknown> => {
    try {
      const result = await nestedWork(guard(withPreparedStatements(nested), fate, unlessOver));
      if (fate.isLost) return never();
      if (fate.isOver) throw new TransactionOverError();
      return result;
    } catch (error) {
      if (fate.isLost) return never();
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
      if (!isConnectionLost(error)) return;
      fate.isLost = true;
      fate.fail(error);
    });
  }
  return value;
}

/** A transaction was used after its end, or after its connection was lost. */
class TransactionOverError extends Error {
  override name = "TransactionOverError";

  constructor() {
    super("this transaction is over: nothing can be read or written through it any more");
  }
}
