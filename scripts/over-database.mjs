// Runs one of the project's programs over the database that `npm start` uses, whether or not Flicker is running:
// node scripts/over-database.mjs reader scripts/replay.ts [arguments]. The first word says which secrets it gets.

import { spawn } from "node:child_process";
import path from "node:path";
import { environmentFor } from "./start/environment.mjs";
import { exitWith } from "./start/phase.mjs";
import { findDatabase } from "./start/prepare-database.mjs";
import { typescriptArgs } from "./start/run-command.mjs";

const [kind, file, ...args] = process.argv.slice(2);
let database;

try {
  database = await findDatabase({ home: path.resolve(".data"), log: () => {} });
  const env = environmentFor(kind, database.env);
  const child = spawn(process.execPath, typescriptArgs(file, ...args), { env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
  await database.stop();
} catch (fault) {
  await exitWith(fault, async () => database?.stop());
}
