import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import { runOnce } from "graphile-worker";
import postgres from "postgres";
import { expect, inject, test } from "vitest";

import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { asActor } from "./as-actor";
import { keepRuleSet } from "./keep-rule-set";
import { migrateDatabase } from "./migrate-database";
import { withDatabase } from "./testing/cluster";
import { createPatient } from "./testing/create-patient";
import { owner } from "./testing/owner";

test("three migrators of an empty database at once leave one migrated database", async () => {
  const cluster = inject("cluster");
  const name = `empty_${randomUUID().replaceAll("-", "")}`;
  await owner`create database ${owner(name)} owner flicker_owner`;
  const url = withDatabase(cluster.ownerUrl, name);
  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);

  const client = postgres(url, { max: 1 });
  const applied = await client`select hash from drizzle.__drizzle_migrations`;
  expect(applied.length).toBeGreaterThan(3);
  expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
  await client.end();
  await owner`drop database ${owner(name)}`;
});

test("the live rules are kept whole, once, and are never replaced under their version", async () => {
  const superuser = postgres(process.env.TEST_SUPERUSER_URL ?? "", { max: 1 });
  const rows = () => superuser`select id, definition from rule_sets`;
  const live = { id: LIVE_RULE_SET.version, definition: JSON.parse(JSON.stringify(LIVE_RULE_SET)) };
  expect(await rows()).toEqual([live]);

  await keepRuleSet(superuser, LIVE_RULE_SET);
  const changed = { ...LIVE_RULE_SET, rules: LIVE_RULE_SET.rules.slice(1) };
  await expect(keepRuleSet(superuser, changed)).rejects.toThrow("new version");
  expect(await rows()).toEqual([live]);
  await superuser.end();
});

test("a job exists only if its transaction commits, and the worker's role can run it", async () => {
  const { actor } = await createPatient();
  const addJob = (task: string) =>
    asActor(actor, async (tx) => {
      await tx.execute(sql`select app_add_job(${task}, ${'{"id":"1"}'}::json)`);
      if (task === "undone") throw new Error("second thoughts");
    });
  await addJob("done");
  await expect(addJob("undone")).rejects.toThrow("second thoughts");

  const ran: unknown[] = [];
  await runOnce({
    connectionString: process.env.FLICKER_DEMO_DATABASE_WORKER_URL ?? "",
    noHandleSignals: true,
    taskList: {
      done: async (payload) => void ran.push(payload),
      undone: async () => void ran.push("undone"),
    },
  });
  expect(ran).toEqual([{ id: "1" }]);
});
