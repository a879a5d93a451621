import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { TestProject } from "vitest/node";

import { startPostgres } from "@/scripts/postgres/launcher.mjs";
import { migrateDatabase } from "../migrate-database";

/** One server for the whole run, with one migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(path.join(tmpdir(), "flicker-database-tests-"));
  const server = await startPostgres({ home, volatile: true });
  await migrateDatabase(server.ownerUrl);
  const { superuserUrl, ownerUrl, appUrl, signInUrl, workerUrl, backupUrl } = server;
  project.provide("cluster", {
    superuserUrl,
    ownerUrl,
    appUrl,
    signInUrl,
    workerUrl,
    backupUrl,
    template: new URL(ownerUrl).pathname.slice(1),
  });
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
