import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { vi } from "vitest";

import { startPostgres } from "@/scripts/postgres/launcher.mjs";
import { migrateDatabase } from "../migrate-database";

type Server = Awaited<ReturnType<typeof startPostgres>>;

export type RestartableServer = {
  /** Send the signal to the server's first process, and start it anew on the same port once it is gone. */
  restartAfter(signal: "SIGINT" | "SIGQUIT" | "SIGKILL"): Promise<void>;
  /** Wait until the server has ended by itself. */
  ended(): Promise<void>;
  /** Start it anew, once it has ended, on the same port. */
  start(): Promise<void>;
  remove(): Promise<void>;
};

/**
 * A durable server that a test may do anything to, with a migrated database that this file's
 * environment names from now on: import what connects only after it.
 */
export async function createRestartableServer(
  home = mkdtempSync(path.join(tmpdir(), "flicker-restarts-")),
): Promise<RestartableServer> {
  let server: Server = await startPostgres({ home });
  await migrateDatabase(server.ownerUrl);
  process.env.FLICKER_DEMO_DATABASE_URL = server.appUrl;
  process.env.FLICKER_DEMO_DATABASE_SIGN_IN_URL = server.signInUrl;
  process.env.FLICKER_DEMO_DATABASE_WORKER_URL = server.workerUrl;
  process.env.TEST_SUPERUSER_URL = server.superuserUrl;
  const { port } = server;
  const ended = async () => {
    await vi.waitUntil(() => isGone(server.pid), { timeout: 20_000, interval: 5 });
  };
  const start = async () => {
    server = await startPostgres({ home, port });
  };
  return {
    async restartAfter(signal) {
      process.kill(server.pid, signal);
      await ended();
      await start();
    },
    ended,
    start,
    async remove() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
