// Runs one of the project's programs over the database that `npm start` uses, whether or not Flicker is running:
// node scripts/over-database.mjs scripts/replay.ts [arguments]

import { spawn } from "node:child_process";
import path from "node:path";
import { leaveWith } from "./start/phase.mjs";
import { findDatabase } from "./start/prepare-database.mjs";
import { typescriptArgs } from "./start/run-command.mjs";

const [file, ...args] = process.argv.slice(2);
let database;

try {
  database = await findDatabase({ home: path.resolve(".data"), volatile: false, log: () => {} });
  const env = { ...process.env, ...database.env };
  const child = spawn(process.execPath, typescriptArgs(file, ...args), { env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
  await database.stop();
} catch (fault) {
  await leaveWith(fault, async () => database?.stop());
}
