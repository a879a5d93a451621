import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { UserError } from "../start/phase.mjs";
import { runCommand } from "../start/run-command.mjs";

const SYSTEM_BROWSERS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const SPARTICUZ = "@sparticuz/chromium@143.0.4";

/**
 * A Chromium to test with: Playwright's own, CHROMIUM_PATH, one of the system, Playwright's download,
 * one from npm, and where CI is set one from apt. Throws a plain fault that names the command to run.
 */
export async function findBrowser() {
  return (
    (await playwrightsOwn()) ??
    fromSystem() ??
    (await attempt(downloaded)) ??
    (await attempt(fromNpm)) ??
    (process.env.CI ? await attempt(fromApt) : null) ??
    noBrowser()
  );
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function fromSystem() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new UserError(`CHROMIUM_PATH is ${named}, but there is no such file.`);
  }
  for (const name of SYSTEM_BROWSERS) {
    try {
      return execFileSync("which", [name], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim();
    } catch {
      // Not this one.
    }
  }
  return null;
}

async function downloaded() {
  await runCommand(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "install", "chromium"],
    { quiet: true },
  );
  return playwrightsOwn();
}

async function fromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  await runCommand("npm", ["install", "--no-save", "--no-audit", "--no-fund", SPARTICUZ], {
    quiet: true,
  });
  const { default: chromium } = await import("@sparticuz/chromium");
  return startable(await chromium.executablePath());
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  await runCommand("apt-get", ["update", "-q"], { quiet: true });
  await runCommand("apt-get", ["install", "-y", "-q", "chromium"], { quiet: true });
  return fromSystem();
}

function startable(file) {
  execFileSync(file, ["--version", "--no-sandbox"], { stdio: "ignore" });
  return file;
}

async function attempt(way) {
  try {
    return await way();
  } catch {
    // The next way may work; the last one says what to do.
    return null;
  }
}

function noBrowser() {
  throw new UserError(
    "The browser tests need Chromium and none was found.\n" +
      "  Debian or Ubuntu:  sudo apt-get install chromium\n" +
      "  elsewhere:         npx playwright install chromium, or set CHROMIUM_PATH to a Chromium or Chrome",
  );
}
