import { setTimeout as wait } from "node:timers/promises";
import { releaseProcessLock, takeProcessLock } from "../start/process-lock.mjs";

const PATIENCE_MS = 60_000;
const STEP_MS = 100;

/** Wait for the lock `folder` and take it. Answers how to let it go. A dead process's lock is taken over. */
export async function takeLock(folder) {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const { lock } = takeProcessLock(folder);
    if (lock !== undefined) return () => releaseProcessLock(lock);
    await wait(STEP_MS);
  }
  throw new Error(`another process has held ${folder} for a minute`);
}
