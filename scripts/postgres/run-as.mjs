import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { UserError } from "../start/phase.mjs";

/** PostgreSQL refuses to run as root: who it runs as instead, or null when we are not root. */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const account = accounts.find(([known]) => known === name);
    if (account) return { name, uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new UserError(
    "PostgreSQL does not run as root, and there is no user postgres or nobody. Run this as an ordinary user, or set DATABASE_URL.",
  );
}

/** PostgreSQL looks up the name of the user it runs as; a bare number (`docker run -u 12345`) has none. */
export function checkUserHasName() {
  if (process.platform === "win32" || process.platform === "darwin") return;
  const uid = process.getuid();
  const known = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .some((line) => line.split(":")[2] === String(uid));
  if (!known) {
    throw new UserError(
      `The user ${uid} has no name on this machine, and PostgreSQL needs one. Set DATABASE_URL to a server of your own.`,
    );
  }
}

/** Whether `user` gets to `target`; null is ourselves. */
export function canReach(target, user) {
  if (user === null) return true;
  return (
    spawnSync("/usr/bin/test", ["-x", target], { uid: user.uid, gid: user.gid, cwd: "/" })
      .status === 0
  );
}

/** Let others pass through one folder of ours, without letting them list it. */
export function letThrough(folder) {
  chmodSync(folder, (statSync(folder).mode & 0o7777) | 0o011);
}
