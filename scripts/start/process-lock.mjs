import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/**
 * Takes the lock `folder` for this process. Answers `{ lock }`, or `{ holder }`: who has it, as they announced
 * themselves. The lock of a process that is gone is taken over; of any number at once one gets it.
 *
 * The lock is a folder with one file, named by its holder. A rename takes it whole or not at all: of a prepared folder
 * onto nothing, or of the file of exactly that holder which was seen to be gone.
 */
export function takeProcessLock(folder) {
  const name = `${process.pid}.${randomUUID()}`;
  mkdirSync(path.dirname(folder), { recursive: true });
  const prepared = mkdtempSync(`${folder}-`);
  const words = JSON.stringify({ pid: process.pid });
  writeFileSync(path.join(prepared, name), words);
  try {
    for (;;) {
      if (renames(prepared, folder)) return { lock: path.join(folder, name) };
      const [held] = readdirSync(folder);
      if (held === undefined) continue;
      const pid = Number.parseInt(held, 10);
      if (isAlive(pid)) return { holder: { ...announced(path.join(folder, held)), pid } };
      if (renames(path.join(folder, held), path.join(folder, name))) {
        writeFileSync(path.join(folder, name), words);
        return { lock: path.join(folder, name) };
      }
    }
  } finally {
    rmSync(prepared, { recursive: true, force: true });
  }
}

/** Who has the lock `folder`, as they announced themselves; null: nobody. */
export function lockHolder(folder) {
  const [held] = existsSync(folder) ? readdirSync(folder) : [];
  const pid = Number.parseInt(held ?? "", 10);
  return isAlive(pid) ? { ...announced(path.join(folder, held)), pid } : null;
}

/** Tells whoever wants the lock what its holder has to say. */
export function announceInLock(lock, words) {
  writeFileSync(lock, JSON.stringify({ pid: process.pid, ...words }));
}

/** Gives the lock back; one that another process has taken over meanwhile stays. */
export function releaseProcessLock(lock) {
  rmSync(lock, { force: true });
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Whether this rename was the one that happened: not when the target is held or the source is gone. */
function renames(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "ENOENT", "EPERM"].includes(error.code)) return false;
    throw error;
  }
}

function announced(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // It is just being taken over, or given back.
    return {};
  }
}
