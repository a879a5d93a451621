import { runTypescript } from "./run-command.mjs";

/**
 * Where the data is: a managed server when DATABASE_URL is set, else the embedded one under `home`.
 * Answers the environment that every process of this run needs, and how to stop the server.
 */
export async function findDatabase({ home, volatile, log }) {
  if (process.env.DATABASE_URL) {
    return { env: {}, embedded: false, note: "DATABASE_URL", stop: async () => {} };
  }
  const { startPostgres } = await import("../postgres/launcher.mjs");
  const server = await startPostgres({ home, volatile, log });
  return {
    env: {
      DATABASE_URL: server.appUrl,
      DATABASE_OWNER_URL: server.ownerUrl,
      DATABASE_WORKER_URL: server.workerUrl,
    },
    embedded: true,
    note: `embedded PostgreSQL on port ${server.port}`,
    stop: () => server.stop(),
  };
}

/** Bring the schema to this version. Safe when several do it at once. */
export async function migrate(env) {
  await runTypescript("db/migrate.ts", [], { env });
}

/** Demo clinics, people and stories, once per database. */
export async function seedDemo(env) {
  await runTypescript("scripts/seed-demo.ts", [], { env });
}
