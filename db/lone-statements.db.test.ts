import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { createRestartableServer, type RestartableServer } from "./testing/restartable-server";
import type { askReserved as AskReserved } from "./without-actor";

const uncaught: unknown[] = [];
const noteUncaught = (error: unknown) => uncaught.push(error);

let server: RestartableServer;
let askReserved: typeof AskReserved;

beforeAll(async () => {
  process.on("uncaughtException", noteUncaught);
  process.on("unhandledRejection", noteUncaught);
  server = await createRestartableServer();
  ({ askReserved } = await import("./without-actor"));
});

afterAll(async () => {
  const { closeDatabases } = await import("./client");
  await closeDatabases();
  await server.remove();
  process.off("uncaughtException", noteUncaught);
  process.off("unhandledRejection", noteUncaught);
});

test.each(["SIGINT", "SIGQUIT", "SIGKILL"] as const)(
  "single statements are answered again after the server ended with %s, each its own asker",
  { timeout: 60_000 },
  async (signal) => {
    let isOver = false;
    let answered = 0;
    const askers = Array.from({ length: 8 }, async (_, asker) => {
      for (let time = 0; !isOver; time += 1) {
        const asked = `${asker}/${time}`;
        const rows = await askReserved<{ asked: string }>(
          sql`select ${asked}::text as asked`,
        ).catch(() => null);
        if (rows === null) continue;
        expect([...rows]).toEqual([{ asked }]);
        answered += 1;
      }
    });
    await vi.waitUntil(() => answered > 50, { timeout: 20_000 });
    await server.restartAfter(signal);
    const before = answered;
    await vi.waitUntil(() => answered > before + 50, { timeout: 20_000 });
    isOver = true;
    await Promise.all(askers);
    expect(uncaught).toEqual([]);
  },
);
