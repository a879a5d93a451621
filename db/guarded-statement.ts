import type { Sql } from "postgres";

import { areLastWords } from "./connection-lost";
import { DeadlinePassedError } from "./deadline-passed-error";

type Asked = {
  /** Sends it. */
  ask: () => PromiseLike<unknown>;
  /** How long it may take. */
  ms: number;
  /** Called when that time is over and the server has not answered yet; what it returns, when it has. */
  onOverdue: () => () => void;
};

/** One statement that is its own transaction. `settled`: when its connection is free again, or gone. */
export function guardedStatement(sql: Sql, { ask, ms, onOverdue }: Asked) {
  let isOver = false;
  let stopClosing = () => {};
  let deadline: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => {
      isOver = true;
      reject(new DeadlinePassedError());
      stopClosing = onOverdue();
    }, ms);
  });
  const answer = askAgainAfterLastWords(sql, ask, () => isOver);
  const settle = () => {
    clearTimeout(deadline);
    stopClosing();
  };
  const settled = answer.then(settle, settle);
  return { result: Promise.race([answer, failure]), settled };
}

/** The driver keeps a dead connection's last words and gives them to whoever comes next, once for each connection. */
async function askAgainAfterLastWords(
  sql: Sql,
  ask: () => PromiseLike<unknown>,
  isOver: () => boolean,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (isOver() || !areLastWords(error) || attempt > sql.options.max) throw error;
    }
  }
}
