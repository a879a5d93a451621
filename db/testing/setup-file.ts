import { randomUUID } from "node:crypto";

import postgres from "postgres";
import { afterAll, inject } from "vitest";

import { withDatabase } from "./cluster";

// Runs before each test file is imported, so the code under test finds a database of its own.
const cluster = inject("cluster");
const database = `test_${randomUUID().replaceAll("-", "")}`;
const superuser = postgres(withDatabase(cluster.superuserUrl, "postgres"), {
  max: 1,
  onnotice: () => {},
});
await superuser`create database ${superuser(database)} template ${superuser(cluster.template)}`;

process.env.DATABASE_URL = withDatabase(cluster.appUrl, database);
process.env.DATABASE_OWNER_URL = withDatabase(cluster.ownerUrl, database);
process.env.DATABASE_WORKER_URL = withDatabase(cluster.workerUrl, database);
process.env.TEST_SUPERUSER_URL = withDatabase(cluster.superuserUrl, database);

afterAll(async () => {
  const [{ closeDatabases }, { owner }] = await Promise.all([
    import("../client"),
    import("./owner"),
  ]);
  await Promise.all([closeDatabases(), owner.end()]);
  await superuser`drop database ${superuser(database)} with (force)`;
  await superuser.end();
});
