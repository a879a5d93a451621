import { setTimeout as pause } from "node:timers/promises";
import { checkDatabase } from "./check-production.mjs";
import { environmentFor, readEnvironment, withDemoDatabase } from "./environment.mjs";
import { phase } from "./phase.mjs";
import { runTypescript } from "./run-command.mjs";

/**
 * The settings, and where the data is: the server whose address they give, else the embedded one under `home`.
 * Answers everything that any process of this run may need, and how to stop the server.
 */
export async function findDatabase({ home, log }) {
  const { env, hasDatabase } = readEnvironment();
  if (hasDatabase) return { env, isDemo: false, note: "yours", stop: async () => {} };
  const { startPostgres } = await import("../postgres/launcher.mjs");
  const server = await startPostgres({ home, log });
  return {
    env: withDemoDatabase(env, server),
    isDemo: true,
    note: `embedded PostgreSQL on port ${server.port}`,
    stop: () => server.stop(),
  };
}

/** Bring the schema to this version. Safe when several do it at once. */
export async function migrate(env) {
  await runTypescript("db/migrate.ts", [], { env: environmentFor("owner", env) });
}

const ASK_AGAIN_MS = 5000;

/**
 * Bring the schema to this version. `isReached`: its server was checked; one that does not answer, or no longer does, is
 * waited for and checked before anything is done to it. What a check finds wrong is thrown.
 */
export async function migrateWhenReached(env, { isReached, say }) {
  if (!isReached) {
    say();
    do await pause(ASK_AGAIN_MS);
    while (!(await checkDatabase(env)));
  }
  try {
    await phase("Migrations", () => migrate(env));
  } catch (fault) {
    if (await checkDatabase(env)) throw fault;
    await migrateWhenReached(env, { isReached: false, say });
  }
}

/** Demo clinics, people and stories, once per database. */
export async function seedDemo(env) {
  await runTypescript("scripts/seed-demo.ts", [], { env: environmentFor("all", env) });
}
