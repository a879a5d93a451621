import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { environmentFor } from "@/scripts/start/environment.mjs";

export type SecondServer = { base: string; stop: () => Promise<void> };

/** Another web process of the same build, with `changes` in its settings; fails when it ends before it answers. */
export async function startSecondServer(
  changes: Record<string, string | undefined>,
): Promise<SecondServer> {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/web.ts"], {
    env: environmentOf(port, changes),
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  await untilAnswered(`${base}/healthz`, ended);
  return {
    base,
    async stop() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** The settings of another server of the same build at `port`. */
export function environmentOf(port: number, changes: Record<string, string | undefined>) {
  const NEXTAUTH_URL = `http://localhost:${port}`;
  const env = environmentFor("web", {
    ...process.env,
    NEXTAUTH_URL,
    PORT: String(port),
    ...changes,
  });
  return { ...env, NODE_ENV: "production" as const };
}

export async function untilAnswered(address: string, ended: Promise<void>): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
  throw new Error("the second server ended before it answered");
}

/** A port of this machine on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}
