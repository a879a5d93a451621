import { connect, type Socket } from "node:net";
import type { ParsedOptions } from "postgres";

import { settings } from "@/lib/env";
import { connectTurns } from "./connect-turns";
import { noteRoundTrips } from "./traffic";

const LOOK_MS = 250;
/** Of this process: all its clients connect to the same server. */
let delayOf: ReturnType<typeof connectTurns> | undefined;

/** The sockets of one postgres.js client: made one after the other, and closed when their server falls silent. */
export function openSockets() {
  const activeAt = new Map<Socket, number>();
  let asked = 0;
  let isEnded = false;
  return {
    /**
     * For the driver's option `socket`. It answers before the socket has connected, since the driver listens to a
     * socket only once it has it, and takes an error thrown here for the end of that connection for good.
     */
    make: async (options: ParsedOptions<never>): Promise<Socket> => {
      delayOf ??= connectTurns(settings().webProcesses);
      const delay = delayOf(performance.now());
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      if (isEnded) throw new Error("the client was ended while it waited to connect");
      const socket = connectTo(options, asked);
      asked += 1;
      watchActivity(socket, activeAt);
      noteRoundTrips(socket);
      return socket;
    },
    /** Close each socket on which nothing was sent or came for so long. The driver makes others when it needs them. */
    closeSilent(silenceMs: number): void {
      const latest = performance.now() - silenceMs;
      for (const [socket, at] of activeAt) if (at < latest) socket.destroy();
    },
    end: () => {
      isEnded = true;
    },
  };
}

function connectTo({ path, host, port }: ParsedOptions<never>, asked: number): Socket {
  if (path) return connect(path);
  const at = asked % host.length;
  const socket = connect(Number(port[at]), host[at]);
  // The driver asks it for the name that a certificate must bear.
  return Object.assign(socket, { host: host[at] });
}

/** By counting bytes: over TLS neither a listener nor a method of this socket is called. */
function watchActivity(socket: Socket, activeAt: Map<Socket, number>): void {
  let bytes = 0;
  activeAt.set(socket, performance.now());
  const look = setInterval(() => {
    if (socket.destroyed) {
      clearInterval(look);
      activeAt.delete(socket);
      return;
    }
    const now = socket.bytesRead + socket.bytesWritten;
    if (now !== bytes) activeAt.set(socket, performance.now());
    bytes = now;
  }, LOOK_MS);
  look.unref();
}
