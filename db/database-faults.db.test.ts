import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { expect, test } from "vitest";
import { databaseFaults } from "./database-faults";
import { owner } from "./testing/owner";

const OWNER = "flicker_owner";

/** The tests' own server is a fast one that may lose everything. */
const LOSES_ANSWERS = ["fsync", "full_page_writes", "synchronous_commit"].map(
  (name) => `The server's ${name} is off, so answers that it has taken can be lost.`,
);

const OWNS = /^The role \S+ owns tables or has a role that does/;

test("a server that may lose what it acknowledged is refused for each setting", async () => {
  expect(await faultsAt(process.env.DATABASE_URL)).toEqual(LOSES_ANSWERS);
  expect(await faultsAt(process.env.DATABASE_WORKER_URL)).toEqual(LOSES_ANSWERS);
});

test("a superuser is refused", async () => {
  expect(await faultsAt(process.env.TEST_SUPERUSER_URL)).toContain(
    "The role postgres is a superuser, whom row security does not bind.",
  );
});

test("the tables' owner is refused, and so is whoever has the owner's role", async () => {
  expect(await faultsAt(process.env.DATABASE_OWNER_URL)).toContainEqual(
    expect.stringMatching(OWNS),
  );
  expect(await faultsAt(await newRole("in role flicker_owner"))).toContainEqual(
    expect.stringMatching(OWNS),
  );
});

test("before the first migration the role that will own the tables is refused too", async () => {
  const role = await newRole("");
  expect(await faultsAt(role)).toEqual(LOSES_ANSWERS);
  expect(await faultsAt(role, new URL(role).username)).toContainEqual(expect.stringMatching(OWNS));
});

test("a role that row security passes by is refused", async () => {
  expect(await faultsAt(await newRole("bypassrls"))).toContainEqual(
    expect.stringMatching(/ has BYPASSRLS, so row security does not bind it\.$/),
  );
});

test("a server older than the migrations need is refused", async () => {
  const client = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  expect(await databaseFaults(client, { schemaOwner: OWNER, oldest: 999 })).toContainEqual(
    expect.stringMatching(/^The server is PostgreSQL \d+\S*.*, and Flicker needs 999 or newer\.$/),
  );
  await client.end();
});

/** The address of a new role of this kind. */
async function newRole(kind: string): Promise<string> {
  const name = `role_${randomUUID().replaceAll("-", "")}`;
  await owner.unsafe(`create role ${name} login nosuperuser password 'pw' ${kind}`);
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.username = name;
  url.password = "pw";
  return url.href;
}

async function faultsAt(url: string | undefined, schemaOwner = OWNER): Promise<string[]> {
  const client = postgres(url ?? "", { max: 1 });
  try {
    return await databaseFaults(client, { schemaOwner });
  } finally {
    await client.end();
  }
}
