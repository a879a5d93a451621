import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Take the lock that lets one `npm start` run in this folder. Answers null when it is taken, or the
 * run that holds it. The lock of a run that was killed is taken over.
 */
export function takeSingleRun(home) {
  mkdirSync(home, { recursive: true });
  const file = path.join(home, "start.lock");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: "wx" });
      return { other: null, file };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const other = readLock(file);
    if (other !== null && isAlive(other.pid)) return { other, file };
    rmSync(file, { force: true });
  }
  throw new Error(`cannot take ${file}`);
}

/** Tell later starts where this run answers. */
export function announce(file, url) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, url }));
}

/** Give the lock back; one that another run has taken over meanwhile stays. */
export function releaseSingleRun(file) {
  if (readLock(file)?.pid === process.pid) rmSync(file, { force: true });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // A lock that cannot be read was being written when its run was killed.
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
