import postgres, { type Options, type ParameterOrJSON, type Sql } from "postgres";

import { guardedStatement } from "./guarded-statement";
import { guardedTransaction, type Work } from "./guarded-transaction";
import { openSockets } from "./open-sockets";
import { slots } from "./slots";
import { notesStatements } from "./traffic";

export type Limits = {
  /** How many transactions run at once. */
  connections: number;
  /** How long one may wait for a connection. */
  waitMs: number;
  mostWaiting: number;
  /** How long one may take, the waiting included. */
  deadlineMs: number;
  /** Longer than a living server leaves any statement unanswered. */
  silenceMs: number;
};

const LOOK_AGAIN_MS = 250;

/**
 * A postgres.js client whose transactions survive the loss of their connection and end in time: the caller gets the
 * error, the pool stays usable, and a handle that outlives its transaction is refused. A statement without a transaction is its
 * own: it has the same time, and may run twice where its connection ends under it.
 */
export function guardedPostgres(
  url: string,
  limits: Limits,
  options: Options<Record<string, never>>,
): Sql {
  const sockets = openSockets();
  const guarded = {
    ...options,
    max: limits.connections,
    connect_timeout: 3,
    backoff: () => 0.1,
    // Not among the driver's types.
    socket: sockets.make,
    // The driver's own first query on each connection: nobody would catch its error. drizzle reads arrays itself.
    fetch_types: false,
    ...notesStatements(),
  };
  const sql = postgres(url, guarded);
  const places = slots({ ...limits, atOnce: limits.connections });
  const closeSilentSockets = () => {
    const closing = setInterval(() => sockets.closeSilent(limits.silenceMs), LOOK_AGAIN_MS);
    return () => clearInterval(closing);
  };
  const begin = async (beginOptions: string, work: Work): Promise<unknown> => {
    const dueAt = performance.now() + limits.deadlineMs;
    const giveBack = await places.take();
    const { result, settled } = guardedTransaction(sql, {
      options: beginOptions,
      work,
      ms: dueAt - performance.now(),
      onOverdue: closeSilentSockets,
    });
    void settled.then(giveBack);
    return result;
  };
  const alone = async (text: string, parameters: ParameterOrJSON<never>[] = []) => {
    const dueAt = performance.now() + limits.deadlineMs;
    const giveBack = await places.take();
    const { result, settled } = guardedStatement(sql, {
      ask: () => sql.unsafe(text, parameters, { prepare: true }),
      ms: dueAt - performance.now(),
      onOverdue: closeSilentSockets,
    });
    void settled.then(giveBack);
    return result;
  };
  const end: Sql["end"] = (ending) => {
    sockets.end();
    return sql.end(ending);
  };
  return new Proxy(sql, {
    get(target, name) {
      if (name === "end") return end;
      if (name === "unsafe") return alone;
      return name === "begin" ? beginOf(begin) : Reflect.get(target, name);
    },
  });
}

function beginOf(begin: (options: string, work: Work) => Promise<unknown>) {
  return (first: string | Work, second?: Work) => {
    if (typeof first === "function") return begin("", first);
    if (second === undefined) throw new TypeError("begin needs the work to do");
    return begin(first, second);
  };
}
