import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { nativeFolder, programsIn } from "./binaries.mjs";
import { initCluster } from "./cluster.mjs";
import { takeLock } from "./lock.mjs";
import { copyPrograms, outsideFolderFor, takeOutsideFolder } from "./own-folder.mjs";
import { clusterPasswords } from "./passwords.mjs";
import { addresses, ensureRolesAndDatabase } from "./roles.mjs";
import { canReach, checkUserHasName, letThrough, unprivilegedUser } from "./run-as.mjs";
import { anyFreePort, runningServer, startServer } from "./server.mjs";

/**
 * The PostgreSQL of the folder `home`: found running, or made and started. It ends when this process
 * does, in whatever way, unless another process started it (`owned: false`). `volatile` gives up
 * safety for speed: tests only. `port` is any free one unless named.
 */
export async function startPostgres({ home, volatile = false, port = null, log = () => {} }) {
  const user = unprivilegedUser();
  if (user === null) checkUserHasName();
  mkdirSync(home, { recursive: true });
  const unlock = await takeLock(path.join(home, "postgres.lock"));
  try {
    const { postgres, initdb } = reachablePrograms(user, log);
    const folder = reachableFolder(home, user, log);
    const data = path.join(folder, "pg18");
    const passwords = clusterPasswords(path.join(home, "postgres-passwords.json"));

    const running = await runningServer(data);
    if (running !== null) {
      const { port: runningPort, pid } = running;
      return {
        ...addresses(runningPort, passwords),
        port: runningPort,
        pid,
        owned: false,
        stop: async () => {},
      };
    }
    if (initCluster({ data, initdb, password: passwords.superuser, user, volatile })) {
      log("A new database was made.");
    }
    const ownPort = port ?? (await anyFreePort());
    const logFile = path.join(home, "postgres.log");
    const server = await startServer({ data, postgres, port: ownPort, user, volatile, logFile });
    await ensureRolesAndDatabase(ownPort, passwords);
    return {
      ...addresses(ownPort, passwords),
      port: ownPort,
      pid: server.pid,
      owned: true,
      stop: async () => {
        await server.stop();
        if (volatile && folder !== home) rmSync(folder, { recursive: true, force: true });
      },
    };
  } finally {
    unlock();
  }
}

/** Forget the database of `home`, wherever it had to be put. Nobody may be using it. */
export async function removePostgres({ home }) {
  mkdirSync(home, { recursive: true });
  const unlock = await takeLock(path.join(home, "postgres.lock"));
  try {
    for (const folder of [home, outsideFolderFor(home)]) {
      const data = path.join(folder, "pg18");
      const running = await runningServer(data);
      if (running !== null)
        throw new Error(`PostgreSQL still runs on ${data} (process ${running.pid})`);
      rmSync(data, { recursive: true, force: true });
    }
    rmSync(outsideFolderFor(home), { recursive: true, force: true });
    rmSync(path.join(home, "postgres-passwords.json"), { force: true });
  } finally {
    unlock();
  }
}

function reachablePrograms(user, log) {
  const native = nativeFolder();
  const programs = programsIn(native);
  if (canReach(programs.postgres, user)) return programs;
  const copy = copyPrograms(native);
  log(`PostgreSQL runs as ${user.name}, who cannot reach ${native}: using the copy in ${copy}.`);
  return programsIn(copy);
}

function reachableFolder(home, user, log) {
  if (canReach(home, user)) return home;
  letThrough(home);
  if (canReach(home, user)) return home;
  const outside = outsideFolderFor(home);
  takeOutsideFolder(outside);
  log(`PostgreSQL runs as ${user.name}, who cannot reach ${home}: the data is in ${outside}.`);
  return outside;
}
