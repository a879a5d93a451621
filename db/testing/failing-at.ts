import type { Transaction } from "../client";

type Prepared = { execute: (...placeholders: unknown[]) => Promise<unknown> };
type Session = { prepareQuery: (...parts: unknown[]) => Prepared };

/** How many statements a transaction has sent, and which of them the database refuses. */
export type Failing = { tx: Transaction; sent: () => number };

/** The same transaction, whose `at`-th statement from now on is one that the database refuses (division by zero). */
export function failingAt(tx: Transaction, at: number): Failing {
  let sent = 0;
  let isArmed = true;
  const { session } = tx as unknown as { session: Session };
  const prepareQuery = session.prepareQuery.bind(session);
  session.prepareQuery = (...parts) => {
    const prepared = prepareQuery(...parts);
    const execute = prepared.execute.bind(prepared);
    prepared.execute = (...placeholders) => {
      if (!isArmed) return execute(...placeholders);
      sent += 1;
      if (sent !== at) return execute(...placeholders);
      isArmed = false;
      return prepareQuery({ sql: "select 1 / 0", params: [] }).execute();
    };
    return prepared;
  };
  return { tx, sent: () => sent };
}
