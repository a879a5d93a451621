/** What the server says when it ends a connection, and what a socket says when the other side is gone. */
const LOST = /^(57P0[1-5]|25P0[34]|08...|CONNECTION_[A-Z_]+|CONNECT_[A-Z_]+|E[A-Z]+)$/;

/** Whether `error`, or what caused it, means that the connection to the database is gone. */
export function isConnectionLost(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string" && LOST.test(current.code)) {
      return true;
    }
  }
  return false;
}
