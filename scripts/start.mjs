// `npm start`: from a fresh clone to a running Flicker. Only built-in modules until the packages are there.
import path from "node:path";
import { buildPages } from "./start/build-pages.mjs";
import { checkNode } from "./start/check-node.mjs";
import { freePort } from "./start/free-port.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { longRunning } from "./start/long-running.mjs";
import { leaveWith, PlainFault, phase } from "./start/phase.mjs";
import { findDatabase, migrate, seedDemo } from "./start/prepare-database.mjs";
import { endRunningCommands, runTypescript, typescriptArgs } from "./start/run-command.mjs";
import { demoSecret } from "./start/secrets.mjs";
import { announce, releaseSingleRun, takeSingleRun } from "./start/single-run.mjs";
import { stopInOrder } from "./start/stop-in-order.mjs";
import { waitForPage } from "./start/wait-for-page.mjs";

const HOME = path.resolve(".data");
const startedAt = performance.now();
const run = stopInOrder();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    process.stdout.write("\nStopping …\n");
    run.stop().then(() => process.exit(0), leaveWith);
  });
}

try {
  checkNode();
  const { other, file } = takeSingleRun(HOME);
  if (other !== null) {
    process.stdout.write(
      `Flicker already runs here${other.url ? ` at ${other.url}` : " and is still starting"} (process ${other.pid}).\n`,
    );
    process.exit(0);
  }
  run.add(async () => releaseSingleRun(file));
  run.add(async () => endRunningCommands());
  await start(file);
} catch (fault) {
  await leaveWith(fault, () => run.stop());
}

async function start(lockFile) {
  await phase("Packages", installPackages);

  let database;
  await phase("Database", async () => {
    database = await findDatabase({
      home: HOME,
      volatile: false,
      log: (line) => process.stdout.write(`  ${line}\n`),
    });
    run.add(database.stop);
    return database.note;
  });

  const isDemo = database.embedded || process.env.FLICKER_DEMO === "1";
  const port = await freePort(Number(process.env.PORT ?? 3000));
  const env = {
    ...process.env,
    ...database.env,
    PORT: String(port),
    ...(isDemo && { FLICKER_DEMO: "1" }),
    FLICKER_MODE: process.env.FLICKER_MODE ?? (isDemo ? "demo" : "production"),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${port}`,
    ...(isDemo && { NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? demoSecret(HOME) }),
  };

  await phase("Settings", () => check("scripts/check-settings.ts", env));
  if (env.FLICKER_MODE === "production") {
    await phase("Roles and server", () => check("scripts/check-database.ts", env));
  }
  await phase("Migrations", () => migrate(env));
  await phase("Pages", () => buildPages({ distDir: ".next", env }));
  if (isDemo) await phase("Demo data", () => seedDemo(env));

  const production = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const web = longRunning(
    "web",
    // The demo's password is public, so the demo is not served to the network.
    [
      "node_modules/next/dist/bin/next",
      "start",
      "-p",
      String(port),
      ...(isDemo ? ["-H", "127.0.0.1"] : []),
    ],
    production,
  );
  const worker = longRunning("worker", typescriptArgs("scripts/worker.ts"), production);
  run.add(() => Promise.all([web.stop(), worker.stop()]));
  for (const { name, ended } of [web, worker]) {
    void ended.then(async (how) => {
      if (run.isStopping) return;
      process.stderr.write(`The ${name} process ended (${how}); stopping.\n`);
      await run.stop();
      process.exit(1);
    });
  }

  const address = `http://localhost:${port}`;
  await phase("First page", () => waitForPage(`${address}/sign-in`, web.ended));
  announce(lockFile, address);
  await sayWhereToSignIn(address, isDemo, env);
}

/** The program prints each fault; the rest of the start needs it mended. */
async function check(file, env) {
  try {
    await runTypescript(file, [], { env });
  } catch {
    throw new PlainFault("Mend what stands above, then start again.");
  }
}

async function sayWhereToSignIn(address, isDemo, env) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(
    `\nFlicker is ready after ${seconds} s.\n\n  Sign in at ${address}/sign-in\n`,
  );
  if (isDemo) await runTypescript("scripts/demo-sign-ins.ts", [], { env });
  process.stdout.write("\nCtrl-C stops everything.\n");
}
