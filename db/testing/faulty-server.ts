import { connect, createServer, type Socket } from "node:net";

export type Fault = "none" | "closes" | "hangs" | { latencyMs: number };

/** Between the program and its database: everything goes through until a test says otherwise. */
export async function createFaultyServer(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const connectedAt: number[] = [];
  let fault: Fault = "none";

  const server = createServer((near) => {
    connectedAt.push(performance.now());
    if (fault === "closes") return void near.destroy();
    const far = connect(Number(target.port), target.hostname);
    join(near, far);
    join(far, near);
  });
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on("data", (bytes) => {
      // What is swallowed is gone for good: such a connection never answers again.
      if (fault === "hangs") from.removeAllListeners("data").resume();
      else if (typeof fault === "string") to.write(bytes);
      else setTimeout(() => to.write(bytes), fault.latencyMs / 2);
    });
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const through = new URL(url);
  through.port = String(address.port);

  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: through.href,
    connectedAt,
    /** What hung has lost bytes and never answers again, which its client may find out late. */
    endConnections: endAll,
    set(next: Fault) {
      fault = next;
      if (fault === "closes") endAll();
    },
    close() {
      server.close();
      endAll();
    },
  };
}
