import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { appDatabase, closeDatabases, takeTheWorkersTime } from "./client";

afterAll(closeDatabases);

const statementTimeout = async () => {
  const [row] = await appDatabase().execute<{ timeout: string }>(
    sql`select current_setting('statement_timeout') as timeout`,
  );
  return row?.timeout;
};

test("a statement has three seconds while a person waits, and the worker's fifteen where nobody does", async () => {
  expect(await statementTimeout()).toBe("3s");
  await closeDatabases();
  takeTheWorkersTime();
  expect(await statementTimeout()).toBe("15s");
});
