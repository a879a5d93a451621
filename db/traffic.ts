import { channel } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/** A statement that was sent; its text. Heard by tests and by the bench, and by nobody while people are served. */
const statements = channel("flicker:statement");
/** Something was sent after the server's last word: it waits for an answer. */
const roundTrips = channel("flicker:round-trip");

/** For a client that is made while somebody counts. For others the driver need not remember where each statement was asked. */
export function notesStatements() {
  if (!statements.hasSubscribers) return {};
  return { debug: (_connection: number, text: string) => statements.publish(text) };
}

/** Notes each round trip of a socket that is made while somebody counts them; not over TLS. */
export function noteRoundTrips(socket: Socket): void {
  if (!roundTrips.hasSubscribers) return;
  let isWaiting = false;
  const write = socket.write.bind(socket) as (...parts: unknown[]) => boolean;
  Object.assign(socket, {
    write(...parts: unknown[]): boolean {
      if (!isWaiting) roundTrips.publish(null);
      isWaiting = true;
      return write(...parts);
    },
  });
  socket.on("data", () => {
    isWaiting = false;
  });
}
