import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, expect, inject, test } from "vitest";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { todayIn } from "@/lib/format/zoned-day";
import { asActor } from "../as-actor";
import { withDatabase } from "../testing/cluster";
import { createPatient } from "../testing/create-patient";
import { owner } from "../testing/owner";
import { backUpDatabase, restoreBackup } from "./back-up-database";
import { listCatalogue, listSequences, listTables, sumTable } from "./catalogue";

const folder = mkdtempSync(path.join(tmpdir(), "flicker-backups-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cluster = inject("cluster");
const database = new URL(process.env.TEST_SUPERUSER_URL ?? "").pathname.slice(1);
const backupUrl = withDatabase(cluster.backupUrl, database);
const secret = randomBytes(32).toString("base64url");
const newFile = () => path.join(folder, `${randomUUID()}.backup`);

test("the drill: back up, restore into an empty database, every row, rule and right is back, and replay finds no fault", async () => {
  for (let patient = 0; patient < 3; patient += 1) await storedPatient();
  const file = newFile();
  const held = await backUpDatabase(backupUrl, { file, secret, madeAt: new Date() });
  const events = held.tables.find(({ table }) => table === "public.history_events");
  expect(Number(events?.rows)).toBeGreaterThanOrEqual(6);

  const target = await emptyDatabase();
  await restoreBackup(target.ownerUrl, { file, secret });
  const [then, now] = await Promise.all([everythingIn(database), everythingIn(target.name)]);
  expect(now.tables).toEqual(then.tables);
  expect(now.sequences).toEqual(then.sequences);
  expect(now.catalogue).toEqual(then.catalogue);

  const { stderr } = await promisify(execFile)(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/replay.ts"],
    { env: { ...process.env, FLICKER_DEMO_DATABASE_WORKER_URL: target.workerUrl } },
  );
  expect(stderr).toMatch(/^[1-9]\d* stored assessments made again, 0 faults$/m);
});

test("a backup while writes go on is one moment: no event without its assessment, none lost", async () => {
  const { actor, patientId } = await storedPatient();
  let goesOn = true;
  const writing = (async () => {
    let written = 0;
    for (; goesOn; written += 1) await recordDay(actor, patientId);
    return written;
  })();
  const file = newFile();
  await backUpDatabase(backupUrl, { file, secret, madeAt: new Date() });
  goesOn = false;
  expect(await writing).toBeGreaterThan(0);

  const target = await emptyDatabase();
  await restoreBackup(target.ownerUrl, { file, secret });
  const restored = postgres(target.superuserUrl, { max: 1 });
  const [row] = await restored`
    select (select count(*)::int from assessments where patient_id = ${patientId}) as assessed,
      (select count(*)::int from history_events where patient_id = ${patientId}) as events`;
  await restored.end();
  expect(row?.events).toBe(row?.assessed);
});

test("a file that was cut short, altered in one bit or opened with another key is refused, and nothing is made", async () => {
  const file = newFile();
  await backUpDatabase(backupUrl, { file, secret, madeAt: new Date() });
  const size = readFileSync(file).length;
  const target = await emptyDatabase();
  const refused = async (change: (copy: string) => void, key = secret) => {
    const copy = newFile();
    copyFileSync(file, copy);
    change(copy);
    await expect(restoreBackup(target.ownerUrl, { file: copy, secret: key })).rejects.toThrow(
      /altered|cut short/,
    );
  };
  for (const kept of [0, 10, 60, Math.floor(size / 2), size - 1]) {
    await refused((copy) => truncateSync(copy, kept));
  }
  for (const at of [20, 49, 100, Math.floor(size / 2), size - 20, size - 1]) {
    await refused((copy) => {
      const bytes = readFileSync(copy);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(copy, bytes);
    });
  }
  await refused(() => {}, randomBytes(32).toString("base64url"));
  expect((await everythingIn(target.name)).tables).toEqual([]);
});

test("no name and no note can be read in the file", async () => {
  const { patientId } = await storedPatient();
  const file = newFile();
  await backUpDatabase(backupUrl, { file, secret, madeAt: new Date() });
  const bytes = readFileSync(file);
  expect(bytes.includes(patientId)).toBe(false);
  expect(bytes.includes("history_events")).toBe(false);
});

test("a database that holds anything is refused, and stays as it is", async () => {
  const file = newFile();
  await backUpDatabase(backupUrl, { file, secret, madeAt: new Date() });
  const target = await emptyDatabase();
  const client = postgres(target.ownerUrl, { max: 1 });
  await client`create table public.mine (id int)`;
  await client.end();
  await expect(restoreBackup(target.ownerUrl, { file, secret })).rejects.toThrow(/not empty/);
  expect((await everythingIn(target.name)).tables).toHaveLength(1);
});

test.each([
  ["the app's role", cluster.appUrl],
  ["the owner", cluster.ownerUrl],
  ["a superuser", cluster.superuserUrl],
])("a backup as %s is refused, for it would be short of rows or could do harm", async (_, url) => {
  const file = newFile();
  await expect(
    backUpDatabase(withDatabase(url, database), { file, secret, madeAt: new Date() }),
  ).rejects.toThrow(/and not as flicker_backup/);
  expect(existsSync(file)).toBe(false);
});

test("a backup is never written over another", async () => {
  const file = newFile();
  writeFileSync(file, "precious");
  await expect(backUpDatabase(backupUrl, { file, secret, madeAt: new Date() })).rejects.toThrow(
    /EEXIST/,
  );
  expect(readFileSync(file, "utf8")).toBe("precious");
});

test("the backup's role reads every table, and can change none", async () => {
  const client = postgres(backupUrl, { max: 1 });
  const tables = await listTables(owner);
  expect(tables.length).toBeGreaterThan(20);
  for (const { schema, name } of tables) {
    const [seen] =
      await client`select count(*)::int as rows from ${client(schema)}.${client(name)}`;
    const [there] = await owner`select count(*)::int as rows from ${owner(schema)}.${owner(name)}`;
    expect({ name, ...seen }).toEqual({ name, ...there });
    for (const change of ["delete from", "truncate", "drop table"]) {
      await expect(client.unsafe(`${change} ${schema}.${name}`)).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  }
  const callable = await client`
    select proname from pg_proc where prosecdef and has_function_privilege(oid, 'execute')
      and pronamespace::regnamespace::text !~ '^pg_'`;
  expect([...callable]).toEqual([]);
  await client.end();
});

async function storedPatient() {
  const made = await createPatient();
  await recordDay(made.actor, made.patientId);
  await recordDay(made.actor, made.patientId);
  return made;
}

async function recordDay(
  actor: Awaited<ReturnType<typeof createPatient>>["actor"],
  patientId: string,
): Promise<void> {
  const now = new Date();
  const day = todayIn("Europe/Berlin", now);
  await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "journal-entry", id: randomUUID(), day, channel: "portal", note: null },
      events: [{ kind: "no-twitch", day }],
      now,
      cause: "test",
    }),
  );
}

async function emptyDatabase() {
  const name = `restored_${randomUUID().replaceAll("-", "")}`;
  await owner`create database ${owner(name)} owner flicker_owner`;
  return {
    name,
    ownerUrl: withDatabase(cluster.ownerUrl, name),
    workerUrl: withDatabase(cluster.workerUrl, name),
    superuserUrl: withDatabase(cluster.superuserUrl, name),
  };
}

async function everythingIn(name: string) {
  const client = postgres(withDatabase(cluster.superuserUrl, name), {
    max: 1,
    connection: { TimeZone: "UTC" },
  });
  const tables = [];
  for (const table of await listTables(client)) tables.push(await sumTable(client, table));
  const sequences = await listSequences(client);
  const catalogue = await listCatalogue(client);
  await client.end();
  return { tables, sequences, catalogue };
}
