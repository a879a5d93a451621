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

// As the demo's: the tests' server may lose what it acknowledges, which production refuses.
for (const name of [
  "DATABASE_URL",
  "DATABASE_SIGN_IN_URL",
  "DATABASE_OWNER_URL",
  "DATABASE_WORKER_URL",
])
  delete process.env[name];
process.env.FLICKER_DEMO_DATABASE_URL = withDatabase(cluster.appUrl, database);
process.env.FLICKER_DEMO_DATABASE_SIGN_IN_URL = withDatabase(cluster.signInUrl, database);
process.env.FLICKER_DEMO_DATABASE_OWNER_URL = withDatabase(cluster.ownerUrl, database);
process.env.FLICKER_DEMO_DATABASE_WORKER_URL = withDatabase(cluster.workerUrl, database);
process.env.NEXTAUTH_SECRET = "a-secret-that-only-the-database-tests-use";
process.env.TEST_SUPERUSER_URL = withDatabase(cluster.superuserUrl, database);

// The copy itself goes with the whole server: dropping it would break whatever is still saying good-bye to it.
afterAll(async () => {
  const [{ closeDatabases }, { owner }] = await Promise.all([
    import("../client"),
    import("./owner"),
  ]);
  await Promise.all([closeDatabases(), owner.end()]);
});
