import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { environmentFor } from "./environment.mjs";
import { runCommand } from "./run-command.mjs";

const SOURCES = [
  "app",
  "components",
  "db",
  "i18n",
  "instrumentation.ts",
  "lib",
  "messages",
  "public",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Build the pages into `distDir`, only when a source differs from the ones of the last build there. */
export async function buildPages({ distDir, env }) {
  const sources = hashOf(SOURCES);
  if (sources === builtSources(distDir)) return "already built";
  await runCommand(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: {
      ...environmentFor("build", env),
      FLICKER_DIST: distDir,
      FLICKER_SOURCES: sources,
      // Next derives each action's id from this key, its file and its name: the same on every machine and after a deploy.
      // Nothing is encrypted with it: the web process has another one, made from its secret.
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHash("sha256").update("flicker").digest("base64"),
      NODE_ENV: "production",
    },
    quiet: true,
  });
  writeFileSync(stampOf(distDir), sources);
  return "built";
}

/** Whether `distDir` holds the pages of the sources as they are now. */
export function isBuilt(distDir) {
  return hashOf(SOURCES) === builtSources(distDir);
}

const stampOf = (distDir) => path.join(distDir, "flicker-sources");

function builtSources(distDir) {
  return existsSync(stampOf(distDir)) ? readFileSync(stampOf(distDir), "utf8") : null;
}

function hashOf(roots) {
  const hash = createHash("sha256");
  for (const root of roots) {
    for (const file of filesUnder(root)) hash.update(file).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(root) {
  if (!existsSync(root)) return [];
  if (path.extname(root) !== "") return [root];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
