import { execFileSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { PatientActor } from "@/lib/actor";
import type { asActor as AsActor } from "./as-actor";
import type { owner as Owner } from "./testing/owner";
import { createRestartableServer, type RestartableServer } from "./testing/restartable-server";

const WRITERS = 4;
/** PostgreSQL's own code, "disk full". */
const DISK_FULL = "53100";
const folder = mkdtempSync(path.join(tmpdir(), "flicker-full-disk-"));
const disk = path.join(folder, "disk");
/** A disk of our own takes root on Linux; nobody else's is filled. */
const hasDisk = mount();

let server: RestartableServer;
let asActor: typeof AsActor;
let owner: typeof Owner;
let actor: PatientActor;

beforeAll(async () => {
  if (!hasDisk) return;
  server = await createRestartableServer(path.join(disk, "home"));
  ({ asActor } = await import("./as-actor"));
  ({ owner } = await import("./testing/owner"));
  const { createPatient } = await import("./testing/create-patient");
  ({ actor } = await createPatient());
});

afterAll(async () => {
  if (hasDisk) {
    const { closeDatabases } = await import("./client");
    await closeDatabases();
    await owner.end({ timeout: 1 });
    await server.remove();
    execFileSync("umount", [disk]);
  }
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!hasDisk)(
  "while the disk is full writes are refused, nothing acknowledged is lost or doubled, and they go on once there is room",
  { timeout: 120_000 },
  async () => {
    // Its log has room for what is refused, so that it is a table that finds none.
    await owner`select pg_switch_wal()`;
    const writers = startWriters();
    await writers.acknowledge(3 * WRITERS);
    const makeRoom = fill();
    await writers.refuse(3 * WRITERS);
    makeRoom();
    await writers.acknowledge(3 * WRITERS);
    await writers.stop();

    expect(writers.refused).toContainEqual(expect.objectContaining({ code: DISK_FULL }));
    await expectEachStoredOnce(writers.acknowledged);
  },
);

test.skipIf(!hasDisk)(
  "a server that ends because its log finds no room has kept what it acknowledged, once it is started again with room",
  { timeout: 120_000 },
  async () => {
    const writers = startWriters();
    await writers.acknowledge(3 * WRITERS);
    const makeRoom = fill();
    await owner`select pg_switch_wal()`.catch(() => null);
    await server.ended();
    makeRoom();
    await server.start();
    await writers.acknowledge(3 * WRITERS);
    await writers.stop();

    expect(writers.refused).not.toEqual([]);
    await expectEachStoredOnce(writers.acknowledged);
  },
);

/** Several that write one after the other until they are stopped. */
function startWriters() {
  const acknowledged: string[] = [];
  const refused: unknown[] = [];
  let isStopped = false;
  const all = Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (!isStopped) {
        const name = randomUUID();
        const fault = await write(name);
        if (fault === null) acknowledged.push(name);
        else refused.push(fault);
      }
    }),
  );
  const more = async (list: readonly unknown[], count: number) => {
    const enough = list.length + count;
    await vi.waitUntil(() => list.length >= enough, { timeout: 60_000, interval: 5 });
  };
  return {
    acknowledged,
    refused,
    acknowledge: (count: number) => more(acknowledged, count),
    refuse: (count: number) => more(refused, count),
    async stop() {
      isStopped = true;
      await all;
    },
  };
}

async function expectEachStoredOnce(acknowledged: readonly string[]): Promise<void> {
  const stored = await owner<{ name: string; times: number }[]>`
      select resource_id::jsonb ->> 'name' as name, count(*)::int as times
      from audit_events where patient_id = ${actor.patientId} and action = 'write' group by 1`;
  const times = new Map(stored.map((row) => [row.name, row.times]));
  expect(acknowledged.filter((name) => times.get(name) !== 1)).toEqual([]);
  expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
}

/** With words that do not compress, so that the disk is soon needed. Null, or why it was refused. */
async function write(name: string): Promise<unknown> {
  const body = JSON.stringify({ name, words: randomBytes(100_000).toString("base64") });
  try {
    await asActor(actor, (tx) =>
      tx.execute(sql`
        select app_append_audit('write', ${actor.patientId}, 'test', ${body}, 'allowed', null)`),
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.cause : error;
  }
}

function mount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  chmodSync(folder, 0o755);
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", disk]);
    return true;
  } catch {
    return false;
  }
}

/** Takes what is left of the disk, to the last block, until what it answers is called. */
function fill(): () => void {
  const ballast = path.join(disk, "ballast");
  for (const size of [1 << 20, 1 << 12]) {
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(size, 1));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }
  return () => rmSync(ballast);
}
