import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

import postgres from "postgres";
import { afterEach, expect, test, vi } from "vitest";

import { isAlive } from "../start/process-lock.mjs";
import { outsideFolderFor } from "./own-folder.mjs";

type Started = { ownerUrl: string; appUrl: string; port: number; pid: number; owned: boolean };

// Making a cluster flushes a thousand files to the disk, which a busy one takes its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const launched: ChildProcess[] = [];
const homes: string[] = [];

afterEach(async () => {
  for (const child of launched.splice(0)) child.kill("SIGKILL");
  for (const home of homes.splice(0)) {
    for (const folder of [home, outsideFolderFor(home)]) {
      const pidFile = path.join(folder, "pg18", "postmaster.pid");
      // A server takes its file along when it has shut down; a killed one leaves it.
      await vi.waitUntil(() => !existsSync(pidFile) || !isAlive(pidIn(pidFile)), {
        timeout: 20_000,
      });
      rmSync(folder, { recursive: true, force: true });
    }
  }
});

test("a server answers, takes only passwords, and is gone as soon as its launcher is killed", async () => {
  const { server, child } = await launch(newHome());
  expect(await ask(server.ownerUrl)).toBe("flicker_owner");
  expect(await ask(server.appUrl)).toBe("flicker_app");
  const withoutPassword = new URL(server.appUrl);
  withoutPassword.password = "guess";
  await expect(ask(withoutPassword.href)).rejects.toMatchObject({ code: "28P01" });

  child.kill("SIGKILL");
  await vi.waitUntil(() => !isAlive(server.pid), { timeout: 5000 });
});

test("two launchers of one empty folder make one database, which both reach", async () => {
  const home = newHome();
  const [first, second] = await Promise.all([launch(home), launch(home)]);
  expect(first.server.port).toBe(second.server.port);
  expect(first.server.owned).not.toBe(second.server.owned);
  expect(await ask(first.server.appUrl)).toBe("flicker_app");
});

test("what was written is there after the server was killed and its folder started again", async () => {
  const home = newHome();
  const { server, child } = await launch(home, { volatile: false });
  const client = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });
  await client`create table kept as select 1 as one`;
  await client.end();
  process.kill(server.pid, "SIGKILL");
  await vi.waitUntil(() => !isAlive(server.pid), { timeout: 5000 });
  child.kill("SIGKILL");

  const again = await launch(home, { volatile: false });
  expect(again.server.owned).toBe(true);
  const reader = postgres(again.server.ownerUrl, { max: 1 });
  expect(await reader`select one from kept`).toEqual([{ one: 1 }]);
  await reader.end();
});

test("an initdb that was broken off and a dead launcher's lock are in nobody's way", async () => {
  const home = newHome();
  mkdirSync(path.join(home, "pg18.new"));
  writeFileSync(path.join(home, "pg18.new", "PG_VERSION"), "18\n");
  mkdirSync(path.join(home, "postgres.lock"));
  writeFileSync(path.join(home, "postgres.lock", `${await deadPid()}.its-name`), "{}");
  const { server } = await launch(home);
  expect(await ask(server.appUrl)).toBe("flicker_app");
});

test("the passwords are readable by their owner only", async () => {
  const home = newHome();
  await launch(home);
  expect(statSync(path.join(home, "postgres-passwords.json")).mode & 0o077).toBe(0);
});

test("a folder that the server's user cannot reach is no obstacle", async () => {
  const closed = newHome();
  chmodSync(closed, 0o700);
  const inside = path.join(closed, "checkout");
  mkdirSync(inside, { mode: 0o700 });
  homes.push(inside);
  const { server } = await launch(inside);
  expect(await ask(server.appUrl)).toBe("flicker_app");
});

function pidIn(file: string): number {
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

function newHome(): string {
  const home = mkdtempSync(path.join(tmpdir(), "flicker-launcher-"));
  homes.push(home);
  return home;
}

/** A process of its own that starts PostgreSQL and stays, as `npm start` does. */
async function launch(
  home: string,
  { volatile } = { volatile: true },
): Promise<{ server: Started; child: ChildProcess }> {
  const options = JSON.stringify({ home, volatile });
  const child = spawn(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { startPostgres } from ${JSON.stringify(path.resolve("scripts/postgres/launcher.mjs"))};
       console.log(JSON.stringify(await startPostgres(${options})));
       setInterval(() => {}, 60_000);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  launched.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    return { server: JSON.parse(line), child };
  }
  throw new Error("the launcher ended without a word");
}

async function ask(url: string): Promise<string> {
  const client = postgres(url, { max: 1 });
  try {
    const [row] = await client<{ name: string }[]>`select current_user as name`;
    return row?.name ?? "nobody";
  } finally {
    await client.end();
  }
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((resolve) => child.once("exit", resolve));
  if (child.pid === undefined) throw new Error("node did not start");
  return child.pid;
}
