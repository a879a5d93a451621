import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 60_000;
const STEP_MS = 100;

/** Wait for the lock `file` and take it. Answers how to let it go. A dead process's lock is taken over. */
export async function takeLock(file) {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = holderOf(file);
    if (holder !== null && !isAlive(holder)) rmSync(file, { force: true });
    else await wait(STEP_MS);
  }
  throw new Error(`another process has held ${file} for a minute`);
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Null: it is just being written, or just gone. */
function holderOf(file) {
  try {
    return Number(readFileSync(file, "utf8")) || null;
  } catch {
    return null;
  }
}
