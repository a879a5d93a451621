import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

import type { PatientActor } from "@/lib/actor";
import type { asActor as AsActor } from "./as-actor";
import type { Transaction } from "./client";
import { createFaultyServer } from "./testing/faulty-server";
import { owner } from "./testing/owner";

const CONNECTIONS = 10;
/** What assurance allows from asking to an answer, and from the end of an outage to work. */
const LONGEST_MS = 5000;

const uncaught: unknown[] = [];
const noteUncaught = (error: unknown) => uncaught.push(error);
let server: Awaited<ReturnType<typeof createFaultyServer>>;
let asActor: typeof AsActor;
let actor: PatientActor;

beforeAll(async () => {
  process.on("uncaughtException", noteUncaught);
  process.on("unhandledRejection", noteUncaught);
  server = await createFaultyServer(process.env.FLICKER_DEMO_DATABASE_URL ?? "");
  process.env.FLICKER_DEMO_DATABASE_URL = server.url;
  ({ asActor } = await import("./as-actor"));
  const { createPatient } = await import("./testing/create-patient");
  ({ actor } = await createPatient());
});

beforeEach(async () => {
  uncaught.length = 0;
  server.set("none");
  await fillPool();
});

afterAll(() => {
  server.close();
  process.off("uncaughtException", noteUncaught);
  process.off("unhandledRejection", noteUncaught);
});

test("a server that accepts and closes sees at most twenty connects in any second, and is used again when it is back", async () => {
  const before = server.connectedAt.length;
  server.set("closes");
  for (let round = 0; round < 2; round += 1) {
    const refused = await Promise.all(Array.from({ length: 30 }, () => timed(write())));
    expect(refused.filter(({ ok }) => ok)).toEqual([]);
    expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(LONGEST_MS);
  }
  const connects = server.connectedAt.slice(before);
  expect(connects.length).toBeGreaterThan(CONNECTIONS);
  expect(mostInOneSecond(connects)).toBeLessThanOrEqual(20);

  server.set("none");
  await expectWorkWithin(LONGEST_MS);
  await fillPool();
  expect(uncaught).toEqual([]);
});

test("a server that takes everything and answers nothing is given up in time, and every connection is replaced", async () => {
  server.set("hangs");
  const refused = await Promise.all(Array.from({ length: 30 }, () => timed(write())));
  expect(refused.filter(({ ok }) => ok)).toEqual([]);
  expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(LONGEST_MS);

  server.set("none");
  await expectWorkWithin(LONGEST_MS);
  await fillPool();
  expect(uncaught).toEqual([]);
});

test("a server two seconds away is given up in time: nothing of the transaction is kept, and its connection is", async () => {
  const connects = server.connectedAt.length;
  server.set({ latencyMs: 2000 });
  const name = randomUUID();
  const answer = await timed(
    asActor(actor, async (tx) => {
      await store(tx, name);
      for (let step = 0; step < 5; step += 1) await tx.execute(sql`select 1`);
    }),
  );
  expect(answer).toMatchObject({ ok: false, error: "DeadlinePassedError" });
  expect(answer.ms).toBeLessThan(LONGEST_MS);

  server.set("none");
  await fillPool();
  expect(await stored(name)).toBe(0);
  expect(server.connectedAt.length).toBe(connects);
});

test("work whose caller was told no is never done, however late a connection comes free", async () => {
  const free = await holdEveryConnection();
  const done: string[] = [];
  const asked = Array.from({ length: 20 }, () =>
    timed(asActor(actor, () => Promise.resolve(done.push("done")))),
  );
  const refused = await Promise.all(asked);
  await free();
  await fillPool();
  expect(refused.filter(({ error }) => error !== "TooBusyError")).toEqual([]);
  expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(LONGEST_MS);
  expect(done).toEqual([]);
});

test("while every connection is busy, sessions are known and the process is ready", async () => {
  const { getSession } = await import("@/lib/auth/get-session");
  const { isDatabaseReady } = await import("@/lib/readiness/is-database-ready");
  const free = await holdEveryConnection();
  const waiting = Array.from({ length: 50 }, () => timed(write()));
  for (let time = 0; time < 20; time += 1) {
    expect((await getSession(actor.sessionId))?.actor).toEqual(actor);
    expect(await isDatabaseReady()).toBe(true);
  }
  await free();
  await Promise.all(waiting);
});

test("one transaction that waits for a lock costs nobody else a connection", async () => {
  const backends = new Set(await fillPool());
  const key = 4711;
  await owner.begin(async (holder) => {
    await holder`select pg_advisory_xact_lock(${key})`;
    const waits = await timed(
      asActor(actor, (tx) => tx.execute(sql`select pg_advisory_xact_lock(${key})`)),
    );
    expect(waits).toMatchObject({ ok: false, error: "StatementFailedError" });
    expect(waits.ms).toBeLessThan(LONGEST_MS);
  });
  expect(new Set(await fillPool())).toEqual(backends);
});

async function timed(work: Promise<unknown>) {
  const from = performance.now();
  const error = await work.then(
    () => null,
    (reason: unknown) => (reason instanceof Error ? reason.name : "unknown"),
  );
  return { ok: error === null, error, ms: performance.now() - from };
}

function write(): Promise<unknown> {
  return asActor(actor, (tx) => store(tx, randomUUID()));
}

async function expectWorkWithin(ms: number): Promise<void> {
  const back = performance.now();
  await vi.waitUntil(async () => (await timed(write())).ok, { timeout: 20_000, interval: 10 });
  expect(performance.now() - back).toBeLessThan(ms);
}

/** Ten transactions side by side: which backends served them. */
async function fillPool(): Promise<readonly number[]> {
  let backends: number[] = [];
  const meet = async () => {
    const met: number[] = [];
    backends = met;
    const ends = await Promise.allSettled(
      Array.from({ length: CONNECTIONS }, () =>
        asActor(actor, async (tx) => {
          met.push(await backendOf(tx));
          await vi.waitUntil(() => met.length === CONNECTIONS, { timeout: 3000, interval: 1 });
        }),
      ),
    );
    return ends.every(({ status }) => status === "fulfilled");
  };
  await vi.waitUntil(meet, { timeout: 20_000, interval: 10 });
  return backends;
}

/** Answers, once all are held, how to give them back. */
async function holdEveryConnection(): Promise<() => Promise<unknown>> {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let held = 0;
  const holders = Array.from({ length: CONNECTIONS }, () =>
    asActor(actor, () => {
      held += 1;
      return gate;
    }),
  );
  await vi.waitUntil(() => held === CONNECTIONS, { interval: 1 });
  return () => {
    open();
    return Promise.allSettled(holders);
  };
}

async function backendOf(tx: Transaction): Promise<number> {
  const [backend] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  if (backend === undefined) throw new Error("no backend");
  return backend.pid;
}

async function store(tx: Transaction, name: string): Promise<void> {
  await tx.execute(sql`
    select app_append_audit('write', ${actor.patientId}, 'test', ${name}, 'allowed', null)`);
}

async function stored(name: string): Promise<number> {
  const rows = await owner`select from audit_events where resource_id = ${name}`;
  return rows.length;
}

function mostInOneSecond(times: readonly number[]): number {
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length),
  );
}
