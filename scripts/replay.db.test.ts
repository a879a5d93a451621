import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { expect, inject, test } from "vitest";
import { withDatabase } from "@/db/testing/cluster";
import { owner } from "@/db/testing/owner";

const cluster = inject("cluster");

/** A database of its own: empty, or migrated and then changed. */
async function database(change: string | null): Promise<string> {
  const name = `replayed_${randomUUID().replaceAll("-", "")}`;
  if (change === null) {
    await owner`create database ${owner(name)} owner flicker_owner`;
    return name;
  }
  await owner`create database ${owner(name)} template ${owner(cluster.template)}`;
  const client = postgres(withDatabase(cluster.superuserUrl, name), { max: 1, onnotice: () => {} });
  await client.unsafe(change);
  await client.end();
  return name;
}

/** How a program that reads every patient ends over a database, and all that it printed. */
function run(script: string, name: string): Promise<{ code: unknown; printed: string }> {
  const FLICKER_DEMO_DATABASE_WORKER_URL = withDatabase(cluster.workerUrl, name);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", script],
      { env: { ...process.env, FLICKER_DEMO_DATABASE_WORKER_URL } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, printed: stdout + stderr }),
    );
  });
}

const SCRIPTS = [
  ["scripts/replay.ts", "Nothing was made again."],
  ["scripts/histories.ts", "Nothing was printed."],
] as const;

test.each(SCRIPTS)("%s over an empty database says so in words", async (script, nothing) => {
  expect(await run(script, await database(null))).toEqual({
    code: 1,
    printed: `${nothing} This database is empty: it has none of Flicker's tables. They come with npm start, npm run setup or npm run restore.\n`,
  });
});

test.each(SCRIPTS)("%s names the tables that a database lacks", async (script, nothing) => {
  const name = await database("drop table audit_events, snapshots cascade");
  expect(await run(script, name)).toEqual({
    code: 1,
    printed: `${nothing} This database lacks tables: audit_events, snapshots. What was in them is lost here; a backup has it (npm run restore).\n`,
  });
});

test("a whole database without a patient is replayed without a fault", async () => {
  expect(await run("scripts/replay.ts", await database("select 1"))).toEqual({
    code: 0,
    printed: "0 stored assessments made again, 0 faults\n",
  });
});
