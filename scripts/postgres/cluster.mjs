import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a PostgreSQL program needs to know of our environment, and nothing more. */
export const PLAIN_ENV = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };

/** Make the cluster in `data` unless it is there. Answers whether it was made. */
export function initCluster({ data, initdb, password, user, volatile }) {
  if (existsSync(path.join(data, "PG_VERSION"))) return false;
  // Made beside its place and then moved: an initdb that is killed leaves no half of a cluster.
  const halfway = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(halfway, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(halfway, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== null) {
    chownSync(halfway, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const made = spawnSync(
    initdb,
    [
      `--pgdata=${halfway}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      // PostgreSQL's own locale: the same everywhere, and no locale of the machine is needed.
      "--locale-provider=builtin",
      "--locale=C",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
      "--no-instructions",
      ...(volatile ? ["--no-sync"] : []),
    ],
    { ...user, cwd: "/", encoding: "utf8", env: PLAIN_ENV },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(halfway, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.stderr || made.error}`);
  }
  renameSync(halfway, data);
  return true;
}
