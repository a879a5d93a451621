// `npm run reset`: forget the demo of this folder, so that the next `npm start` begins anew.
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { readEnvironment } from "./start/environment.mjs";
import { exitWith, phase, UserError } from "./start/phase.mjs";
import { releaseProcessLock, takeProcessLock } from "./start/process-lock.mjs";

const HOME = path.resolve(".data");

try {
  if (readEnvironment().hasDatabase) {
    throw new UserError(
      "The settings give a database. `npm run reset` only ever empties the embedded demo database.",
    );
  }
  const { lock, holder } = takeProcessLock(path.join(HOME, "start.lock"));
  if (holder !== undefined) {
    throw new UserError(`Flicker runs here (process ${holder.pid}). Stop it first, then reset.`);
  }
  await phase("Forgetting the demo", async () => {
    if (existsSync("node_modules/postgres")) {
      const { removePostgres } = await import("./postgres/launcher.mjs");
      await removePostgres({ home: HOME });
    }
    releaseProcessLock(lock);
    rmSync(HOME, { recursive: true, force: true });
  });
  process.stdout.write("`npm start` makes it anew.\n");
} catch (fault) {
  await exitWith(fault);
}
