// `npm start`: from a fresh clone to a running Flicker. Only built-in modules until the packages are there.
import path from "node:path";
import { buildPages, isBuilt } from "./start/build-pages.mjs";
import { checkNode } from "./start/check-node.mjs";
import { checkPort } from "./start/check-port.mjs";
import { checkDatabase, checkSettings } from "./start/check-production.mjs";
import { demoSecret, environmentFor, isProduction } from "./start/environment.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { longRunning } from "./start/long-running.mjs";
import { say, writeJsonLines } from "./start/output.mjs";
import { exitWith, phase } from "./start/phase.mjs";
import { findDatabase, migrate, migrateWhenReached, seedDemo } from "./start/prepare-database.mjs";
import { announceInLock, releaseProcessLock, takeProcessLock } from "./start/process-lock.mjs";
import { endRunningCommands, runTypescript, typescriptArgs } from "./start/run-command.mjs";
import { stopInOrder } from "./start/stop-in-order.mjs";
import { waitForPage } from "./start/wait-for-page.mjs";

const HOME = path.resolve(".data");
const startedAt = performance.now();
const run = stopInOrder();

if (isProduction() && !process.stdout.isTTY) writeJsonLines();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    say("\nStopping …");
    run.stop().then(() => process.exit(0), exitWith);
  });
}

let web;
process.on("SIGUSR2", () => restartWeb());

try {
  checkNode();
  const { lock, holder } = takeProcessLock(path.join(HOME, "start.lock"));
  if (holder !== undefined) {
    say(
      `Flicker already runs here${holder.url ? ` at ${holder.url}` : " and is still starting"} (process ${holder.pid}).`,
    );
    process.exit(0);
  }
  run.add(async () => releaseProcessLock(lock));
  run.add(async () => endRunningCommands());
  await start(lock);
} catch (fault) {
  await exitWith(fault, () => run.stop());
}

async function start(lock) {
  await phase("Packages", installPackages);

  let database;
  await phase("Database", async () => {
    database = await findDatabase({
      home: HOME,
      log: (line) => say(`  ${line}`),
    });
    run.add(database.stop);
    return database.note;
  });

  const { isDemo } = database;
  const port = Number(database.env.PORT?.trim() || 3000);
  const bindAddress = database.env.FLICKER_BIND_ADDRESS?.trim() || "127.0.0.1";
  const address = `http://localhost:${port}`;
  const env = isDemo
    ? { ...database.env, NEXTAUTH_URL: address, NEXTAUTH_SECRET: demoSecret(HOME) }
    : database.env;

  const listening = `http://${bindAddress.includes(":") ? `[${bindAddress}]` : bindAddress}:${port}`;

  await checkSettings(env);
  const isReached = isDemo || (await checkDatabase(env));
  await checkPort(port, bindAddress);
  await phase("Pages", () => buildPages({ distDir: ".next", env }));

  // Whom to call is shown from here on, whatever the database does; nothing that needs one, until it is there and checked.
  web = longRunning("web", ["--import", "tsx", "scripts/web-processes.ts", "--until-open"], {
    ...environmentFor("web", env),
    NODE_ENV: "production",
  });
  run.add(() => web.stop());
  stopWith(web);
  if (isDemo) {
    await phase("Migrations", () => migrate(env));
    await phase("Demo data", () => seedDemo(env));
  } else {
    await migrateWhenReached(env, { isReached, say: () => sayWhatIsShown(listening) });
  }
  const worker = longRunning("worker", typescriptArgs("scripts/worker.ts"), {
    ...environmentFor("worker", env),
    NODE_ENV: "production",
  });
  run.add(() => worker.stop());
  stopWith(worker);
  web.send("open");

  await phase("First page", () => waitForPage(`${listening}/sign-in`, web.ended));
  const publicAddress = isDemo ? address : new URL(env.NEXTAUTH_URL).origin;
  announceInLock(lock, { url: publicAddress });
  await sayWhereToSignIn(publicAddress, isDemo, env);
  if (!isDemo) say(`The proxy finds it at ${listening}.`);
}

/** With the same build and settings: pages of another build would be asked for by processes of this one. */
function restartWeb() {
  if (web === undefined) return say("Not restarted: it is still starting.");
  if (!isBuilt(".next")) {
    return say("Not restarted: the program has changed. Stop it, and start it again.", "error");
  }
  say("Restarting the web processes, one after the other …");
  web.send("restart");
}

/** Whichever way a process of it ends, the others end too. */
function stopWith({ name, ended }) {
  void ended.then(async (how) => {
    if (run.isStopping) return;
    say(`The ${name} process ended (${how}); stopping.`, "error");
    await run.stop();
    process.exit(1);
  });
}

function sayWhatIsShown(address) {
  say(
    `\nThe database does not answer. Flicker goes on asking it; until then ${address} shows whom to call\nin an emergency, and asks everybody else to come again.\n`,
  );
}

async function sayWhereToSignIn(address, isDemo, env) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`\nFlicker is ready after ${seconds} s.\n\n  Sign in at ${address}/sign-in`);
  if (isDemo)
    await runTypescript("scripts/demo-sign-ins.ts", [], { env: environmentFor("build", env) });
  say("\nCtrl-C stops everything.");
}
