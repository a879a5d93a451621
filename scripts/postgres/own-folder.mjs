import { createHash } from "node:crypto";
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const PLACE = "/var/tmp";

/** A folder outside this checkout that stands for `target`: the same one every time. */
export function outsideFolderFor(target) {
  const digest = createHash("sha256").update(path.resolve(target)).digest("hex").slice(0, 16);
  return path.join(PLACE, `flicker-${digest}`);
}

/** Make `folder` in a place that everybody may write to, or see that it is really ours. */
export function takeOutsideFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Error(`${folder} belongs to somebody else`);
  }
}

/** A copy of the programs that any user can run. A copy that was broken off is never used. */
export function copyPrograms(native) {
  const folder = outsideFolderFor(native);
  takeOutsideFolder(folder);
  const copy = path.join(folder, "native");
  if (existsSync(copy)) return copy;
  const halfway = `${copy}.${process.pid}`;
  cpSync(native, halfway, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(halfway, copy);
  } catch (error) {
    // Another launcher was faster.
    rmSync(halfway, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
