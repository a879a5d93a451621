import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { PatientActor } from "@/lib/actor";
import type { asActor as AsActor } from "./as-actor";
import type { Transaction } from "./client";
import { isConnectionLost } from "./connection-lost";
import type { createPatient as CreatePatient } from "./testing/create-patient";
import type { owner as Owner } from "./testing/owner";
import { createRestartableServer, type RestartableServer } from "./testing/restartable-server";

const WRITERS = 8;
const ROUNDS = 3;
const uncaught: unknown[] = [];
const noteUncaught = (error: unknown) => uncaught.push(error);

let server: RestartableServer;
let asActor: typeof AsActor;
let owner: typeof Owner;
let createPatient: typeof CreatePatient;

beforeAll(async () => {
  process.on("uncaughtException", noteUncaught);
  process.on("unhandledRejection", noteUncaught);
  server = await createRestartableServer();
  ({ asActor } = await import("./as-actor"));
  ({ owner } = await import("./testing/owner"));
  ({ createPatient } = await import("./testing/create-patient"));
});

afterAll(async () => {
  const { closeDatabases } = await import("./client");
  await closeDatabases();
  await owner.end({ timeout: 1 });
  await server.remove();
  process.off("uncaughtException", noteUncaught);
  process.off("unhandledRejection", noteUncaught);
});

test.each([
  ["twenty rounds of ended backends", endEveryBackendTwentyTimes],
  ["a fast restart", () => server.restartAfter("SIGINT")],
  ["an immediate restart", () => server.restartAfter("SIGQUIT")],
  ["a kill of the server", () => server.restartAfter("SIGKILL")],
])(
  "eight writers go on within a second after %s, and no acknowledged write is lost or doubled",
  { timeout: 120_000 },
  async (_, incident) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { actor } = await createPatient();
      const writers = startWriters(actor);
      await vi.waitUntil(() => writers.acknowledged.length > 3 * WRITERS, { timeout: 20_000 });

      await incident();
      const back = performance.now();
      const before = writers.acknowledged.length;
      await vi.waitUntil(() => writers.acknowledged.length > before, {
        timeout: 20_000,
        interval: 1,
      });
      expect(performance.now() - back).toBeLessThan(1000);

      await vi.waitUntil(() => writers.acknowledged.length > before + 3 * WRITERS, {
        timeout: 20_000,
      });
      await writers.stop();
      const stored = await owner<{ action: string; times: number }[]>`
        select resource_id as action, count(*)::int as times
        from audit_events where patient_id = ${actor.patientId} and action = 'write' group by 1`;
      const times = new Map(stored.map((row) => [row.action, row.times]));
      expect(writers.acknowledged.filter((write) => times.get(write) !== 1)).toEqual([]);
      expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
    }
    expect(uncaught).toEqual([]);
  },
);

test("a handle whose connection died is refused, and reads no row of whoever has the connection now", async () => {
  const alice = await createPatient();
  const bob = await createPatient();
  let kept: Transaction | undefined;

  const first = asActor(alice.actor, async (tx) => {
    kept = tx;
    await endBackend(tx);
    await tx.execute(sql`select 1`);
  });
  await expect(first).rejects.toSatisfy(isConnectionLost);

  await asActor(bob.actor, async (tx) => {
    await tx.execute(sql`select 1`);
    await expect(kept?.execute(sql`select name from patients`)).rejects.toMatchObject({
      cause: { name: "TransactionOverError" },
    });
  });
  expect(uncaught).toEqual([]);
});

test("a transaction whose work swallows the loss of its connection still fails", async () => {
  const { actor } = await createPatient();
  await expect(asActor(actor, endBackendAndGoOn)).rejects.toSatisfy(isConnectionLost);
  expect(uncaught).toEqual([]);
});

test("the loss of the connection inside a savepoint ends the whole transaction, and the pool lives", async () => {
  const { actor } = await createPatient();
  const work = asActor(actor, (tx) =>
    tx.transaction(async (nested) => {
      await endBackend(nested);
      await nested.execute(sql`select 1`);
    }),
  );
  await expect(work).rejects.toSatisfy(isConnectionLost);
  await expect(asActor(actor, (tx) => tx.execute(sql`select 1`))).resolves.toHaveLength(1);
  expect(uncaught).toEqual([]);
});

test.each<[string, (tx: Transaction) => Promise<unknown>]>([
  ["noticed at the end", endBackend],
  ["swallowed by the work", endBackendAndGoOn],
  ["swallowed inside a savepoint", (tx) => tx.transaction(endBackendAndGoOn)],
])(
  "lost connections are all replaced: ten transactions fit side by side after thirty losses %s",
  async (_, work) => {
    const { actor } = await createPatient();
    for (let loss = 0; loss < 30; loss += 1) {
      await expect(asActor(actor, work)).rejects.toSatisfy(isConnectionLost);
    }
    let inside = 0;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        asActor(actor, async () => {
          inside += 1;
          await vi.waitUntil(() => inside === 10, { timeout: 8000, interval: 1 });
        }),
      ),
    );
    expect(uncaught).toEqual([]);
  },
);

test("an error of somebody else's connection is not taken for the loss of this one", async () => {
  const { actor } = await createPatient();
  const backend = (tx: Transaction) =>
    tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const foreign = Object.assign(new Error("refused elsewhere"), { code: "ECONNREFUSED" });
  let pid: number | undefined;
  const work = asActor(actor, async (tx) => {
    pid = (await backend(tx))[0]?.pid;
    throw foreign;
  });
  await expect(work).rejects.toBe(foreign);
  const left = await owner`select state from pg_stat_activity where pid = ${pid ?? 0}`;
  expect(left).toEqual([{ state: "idle" }]);
});

test("a handle is refused after its transaction has ended", async () => {
  const { actor } = await createPatient();
  const kept = await asActor(actor, async (tx) => ({ tx }));
  await expect(kept.tx.execute(sql`select 1`)).rejects.toMatchObject({
    cause: { name: "TransactionOverError" },
  });
});

test("an error of the work rolls everything back and leaves the connection usable", async () => {
  const { actor } = await createPatient();
  const write = randomUUID();
  const work = asActor(actor, async (tx) => {
    await appendLine(tx, actor, write);
    throw new Error("second thoughts");
  });
  await expect(work).rejects.toThrow("second thoughts");
  const stored = await owner`select from audit_events where resource_id = ${write}`;
  expect(stored).toHaveLength(0);
});

/** Each writer sends each of its writes until it is acknowledged, always under the write's own key. */
function startWriters(actor: PatientActor) {
  const acknowledged: string[] = [];
  let isStopped = false;
  const writer = async () => {
    while (!isStopped) {
      const write = randomUUID();
      await sendUntilAcknowledged(actor, write);
      acknowledged.push(write);
    }
  };
  const all = Promise.all(Array.from({ length: WRITERS }, writer));
  return {
    acknowledged,
    async stop() {
      isStopped = true;
      await all;
    },
  };
}

async function sendUntilAcknowledged(actor: PatientActor, write: string): Promise<void> {
  for (;;) {
    try {
      await asActor(actor, async (tx) => {
        const firstTime = await tx.execute(sql`
          insert into submissions (clinic_id, person_id, key, action, body_hash)
          values (${actor.clinicId}, ${actor.personId}, ${write}, 'write', '')
          on conflict do nothing returning key`);
        if (firstTime.length === 1) await appendLine(tx, actor, write);
      });
      return;
    } catch {
      // The server is away, or the answer to the commit was lost: the key makes another try safe.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function appendLine(tx: Transaction, actor: PatientActor, write: string): Promise<void> {
  await tx.execute(sql`
    select app_append_audit('write', ${actor.patientId}, 'test', ${write}, 'allowed', null)`);
}

async function endBackend(tx: Transaction): Promise<void> {
  const [backend] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  if (backend === undefined) throw new Error("no backend");
  await owner`select pg_terminate_backend(${backend.pid})`;
  await vi.waitUntil(async () => {
    const left = await owner`select from pg_stat_activity where pid = ${backend.pid}`;
    return left.length === 0;
  }, 10_000);
}

async function endBackendAndGoOn(tx: Transaction): Promise<string> {
  await endBackend(tx);
  await tx.execute(sql`select 1`).catch(() => "swallowed");
  await tx.execute(sql`select 1`).catch(() => "swallowed");
  return "done";
}

async function endEveryBackendTwentyTimes(): Promise<void> {
  for (let time = 0; time < 20; time += 1) {
    await owner`
      select pg_terminate_backend(pid) from pg_stat_activity where usename = 'flicker_app'`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
