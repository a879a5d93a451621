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
await superuser.end();

process.env.DATABASE_URL = withDatabase(cluster.appUrl, database);
process.env.DATABASE_OWNER_URL = withDatabase(cluster.ownerUrl, database);
process.env.DATABASE_WORKER_URL = withDatabase(cluster.workerUrl, database);
process.env.TEST_SUPERUSER_URL = withDatabase(cluster.superuserUrl, database);

// The copy itself goes with the whole server: dropping it would break whatever is still saying good-bye to it.
afterAll(async () => {
  const [{ closeDatabases }, { owner }] = await Promise.all([
    import("../client"),
    import("./owner"),
  ]);
  await Promise.all([closeDatabases(), owner.end()]);
});
