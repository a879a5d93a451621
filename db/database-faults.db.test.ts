import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import postgres from "postgres";
import { expect, test } from "vitest";
import { databaseFaults, databaseIdentity, OLDEST_VERSION } from "./database-faults";
import { owner } from "./testing/owner";

const APP_URL = process.env.FLICKER_DEMO_DATABASE_URL ?? "";
const OWNER_URL = process.env.FLICKER_DEMO_DATABASE_OWNER_URL ?? "";

/** The tests' own server is a fast one that may lose everything. */
const LOSES_ANSWERS = ["fsync", "full_page_writes", "synchronous_commit"].map(
  (name) => `The server's ${name} is off, so answers that it has taken can be lost.`,
);

const OWNS = /^The role \S+ owns tables or has a role that does/;

test("a server that may lose what it acknowledged is refused for each setting", async () => {
  expect(await faultsAt(APP_URL)).toEqual(LOSES_ANSWERS);
  expect(await faultsAt(process.env.FLICKER_DEMO_DATABASE_WORKER_URL ?? "")).toEqual(LOSES_ANSWERS);
  expect(await faultsAt(OWNER_URL, { isOwner: true })).toEqual(LOSES_ANSWERS);
});

test.each([false, true])("a superuser is refused (as owner: %s)", async (isOwner) => {
  expect(await faultsAt(process.env.TEST_SUPERUSER_URL ?? "", { isOwner })).toContain(
    "The role postgres is a superuser, whom row security does not bind.",
  );
});

test("addresses that were swapped are refused, each by the role that it signs in as", async () => {
  expect(await faultsAt(APP_URL, { role: "flicker_worker" })).toContain(
    "It signs in as flicker_app, and not as flicker_worker.",
  );
  expect(await faultsAt(OWNER_URL, { role: "flicker_app" })).toContain(
    "It signs in as flicker_owner, and not as flicker_app.",
  );
});

test("the tables' owner is refused, and so is whoever has the owner's role", async () => {
  expect(await faultsAt(OWNER_URL)).toContainEqual(expect.stringMatching(OWNS));
  expect(await faultsAt(await newRole("in role flicker_owner"))).toContainEqual(
    expect.stringMatching(OWNS),
  );
});

test("a role that may become another one is refused", async () => {
  expect(await faultsAt(await newRole(""))).toEqual(LOSES_ANSWERS);
  expect(await faultsAt(await newRole("in role flicker_worker"))).toContainEqual(
    expect.stringMatching(/ is a member of flicker_worker, and may do what they may\.$/),
  );
});

test("another database of the same server is another place", async () => {
  const client = postgres(APP_URL, { max: 1 });
  const elsewhere = postgres(new URL("/postgres", APP_URL).href, { max: 1 });
  const asWorker = postgres(process.env.FLICKER_DEMO_DATABASE_WORKER_URL ?? "", { max: 1 });
  const here = await databaseIdentity(client);
  expect(await databaseIdentity(asWorker)).toBe(here);
  expect(await databaseIdentity(elsewhere)).not.toBe(here);
  await Promise.all([client.end(), elsewhere.end(), asWorker.end()]);
});

test("a role that row security passes by is refused", async () => {
  expect(await faultsAt(await newRole("bypassrls"))).toContainEqual(
    expect.stringMatching(/ has BYPASSRLS, so row security does not bind it\.$/),
  );
});

test("a server older than the migrations need is refused", async () => {
  const client = postgres(APP_URL, { max: 1 });
  expect(await databaseFaults(client, { role: "flicker_app", oldest: 999 })).toContainEqual(
    expect.stringMatching(/^The server is PostgreSQL \d+\S*.*, and Flicker needs 999 or newer\.$/),
  );
  await client.end();
});

test("no older server is promised than the one on which these tests run", async () => {
  const [server] = await owner`select current_setting('server_version_num')::int / 10000 as major`;
  expect(OLDEST_VERSION).toBe(server?.major);
  expect(readFileSync("README.md", "utf8")).toContain(
    `(${OLDEST_VERSION} or newer, with data checksums)`,
  );
});

/** The address of a new role of this kind. */
async function newRole(kind: string): Promise<string> {
  const name = `role_${randomUUID().replaceAll("-", "")}`;
  await owner.unsafe(`create role ${name} login nosuperuser password 'pw' ${kind}`);
  const url = new URL(APP_URL);
  url.username = name;
  url.password = "pw";
  return url.href;
}

/** Asked as the role of the address itself, unless `expected` names another. */
async function faultsAt(
  url: string,
  expected: { role?: string; isOwner?: boolean } = {},
): Promise<string[]> {
  const client = postgres(url, { max: 1 });
  try {
    return await databaseFaults(client, { role: new URL(url).username, ...expected });
  } finally {
    await client.end();
  }
}
