/** What the server says when it ends a connection, and what a socket says when the other side is gone. */
const LOST = /^(57P0[1-5]|25P0[34]|08...|CONNECTION_[A-Z_]+|CONNECT_[A-Z_]+|E[A-Z]+)$/;

/** The last words of a server to a connection that it ends or will not begin. */
const LAST_WORDS = /^57P0[1-3]$/;

/** Whether `error`, or what caused it, means that the connection to the database is gone. */
export function isConnectionLost(error: unknown): boolean {
  return hasCode(error, LOST);
}

/** Whether the server itself ended or refused the connection. */
export function areLastWords(error: unknown): boolean {
  return hasCode(error, LAST_WORDS);
}

/** drizzle wraps the driver's errors, so causes count. */
function hasCode(error: unknown, codes: RegExp): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string" && codes.test(current.code)) {
      return true;
    }
  }
  return false;
}
