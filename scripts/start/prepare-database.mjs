import { environmentFor, readEnvironment, withDemoDatabase } from "./environment.mjs";
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

/** Demo clinics, people and stories, once per database. */
export async function seedDemo(env) {
  await runTypescript("scripts/seed-demo.ts", [], { env: environmentFor("all", env) });
}
