import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildPages } from "../start/build-pages.mjs";
import { environmentFor, withDemoDatabase } from "../start/environment.mjs";
import { longRunning } from "../start/long-running.mjs";
import { phase } from "../start/phase.mjs";
import { migrate, seedDemo } from "../start/prepare-database.mjs";
import { typescriptArgs } from "../start/run-command.mjs";
import { waitForPage } from "../start/wait-for-page.mjs";
import { freePort } from "./free-port.mjs";

const SECRET_OF_THE_TEST_RUN = "a-secret-that-only-this-test-run-uses-0123456789";

/**
 * A whole Flicker for the browser tests: its own database, build folder and ports, so that a running
 * `npm start` is not disturbed. Answers the environment that reaches it.
 */
export async function startTestServer(run) {
  const home = mkdtempSync(path.join(os.tmpdir(), "flicker-test-"));
  run.add(async () => rmSync(home, { recursive: true, force: true }));
  return startServer(run, { home, volatile: true, distDir: ".next-test", port: 3300 });
}

/** A whole Flicker on an embedded database under `home`, with demo data, whatever the settings say. */
export async function startServer(run, { home, volatile, distDir, port: wanted }) {
  const { startPostgres } = await import("../postgres/launcher.mjs");
  const server = await startPostgres({ home, volatile });
  run.add(() => server.stop());
  const port = await freePort(wanted);
  const address = `http://localhost:${port}`;
  const env = {
    ...withDemoDatabase(process.env, server),
    DATABASE_SUPERUSER_URL: server.superuserUrl,
    PORT: String(port),
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: SECRET_OF_THE_TEST_RUN,
    FLICKER_DIST: distDir,
    // On every machine the same; more of them are tested by e2e/web-processes.spec.ts.
    FLICKER_WEB_PROCESSES: process.env.FLICKER_WEB_PROCESSES ?? "1",
    FLICKER_DATABASE_CONNECTIONS: "45",
  };
  await phase("Pages", () => buildPages({ distDir, env }));
  await phase("Migrations and demo data", async () => {
    await migrate(env);
    await seedDemo(env);
  });
  const production = (kind) => ({ ...environmentFor(kind, env), NODE_ENV: "production" });
  // One is begun by itself, so that its id is that of the process that is measured.
  const program = env.FLICKER_WEB_PROCESSES === "1" ? "scripts/web.ts" : "scripts/web-processes.ts";
  const web = longRunning("web", ["--import", "tsx", program], production("web"));
  const worker = longRunning("worker", typescriptArgs("scripts/worker.ts"), production("worker"));
  run.add(() => Promise.all([web.stop(), worker.stop()]));
  await waitForPage(`${address}/sign-in`, web.ended);
  return { ...env, BASE_URL: address, WEB_PID: String(web.pid) };
}
