import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "./run-command.mjs";

const STAMP = path.join("node_modules", ".flicker-lock");

/** `npm ci`, only when the lock file differs from the one that was last installed here. */
export async function installPackages() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return "already installed";
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await runCommand(npm, ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(STAMP, lock);
  return "installed";
}
