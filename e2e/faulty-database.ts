import { connect, createServer, type Socket } from "node:net";

export type FaultyDatabase = {
  port: number;
  /** Everything goes through. */
  heal: () => void;
  /** Every connection ends, and new ones end as soon as they are made. */
  goDown: () => void;
  /** Connections are taken and stay open, and nothing goes through. */
  hang: () => void;
  close: () => void;
};

/** A stub between the program and the database at `target`, which fails when a test says so. */
export async function faultyDatabase(target: {
  host: string;
  port: number;
}): Promise<FaultyDatabase> {
  let mode: "healthy" | "down" | "hanging" = "healthy";
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    if (mode === "down") return void near.destroy();
    const far = connect(target.port, target.host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on("data", (chunk) => mode !== "hanging" && to.write(chunk));
      from.on("error", () => to.destroy());
      from.on("close", () => {
        ends.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stub has no port");
  const endAll = () => {
    for (const end of ends) end.destroy();
  };
  return {
    port: address.port,
    heal: () => {
      // What hung has lost bytes and cannot go on.
      if (mode === "hanging") endAll();
      mode = "healthy";
    },
    goDown: () => {
      mode = "down";
      endAll();
    },
    hang: () => {
      mode = "hanging";
    },
    close: () => {
      endAll();
      server.close();
    },
  };
}
