// `npm test`: what CI runs, each guarantee once and a pairwise sample of cells; `npm run test:all`: every cell;
// `npm run test:faults`, `npm run test:access`: the fault tests, or the access matrix, alone, every cell. Ends with "N passed, N failed", summed from the runners' reports.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkNode } from "./start/check-node.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { exitWith, phase } from "./start/phase.mjs";
import { endRunningCommands, runCommand } from "./start/run-command.mjs";
import { stopInOrder } from "./start/stop-in-order.mjs";
import { faultTests } from "./test/fault-tests.mjs";

const startedAt = performance.now();
const isOfFaults = process.argv.includes("--faults");
const isOfAccess = process.argv.includes("--access");
const isPart = isOfFaults || isOfAccess;
if (isPart || process.argv.includes("--all")) process.env.FLICKER_TEST_EVERY_CELL = "1";
const run = stopInOrder();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => run.stop().then(() => process.exit(130), exitWith));
}

try {
  checkNode();
  run.add(async () => endRunningCommands());
  await phase("Packages", installPackages);
  const { passed, failed, faults, walked } = await runEverything();
  await run.stop();
  for (const fault of faults) process.stdout.write(`✗ ${fault}\n`);
  process.stdout.write(
    `\nTook ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes.\n`,
  );
  process.stdout.write(
    `Access matrix: ${walked.cells} cells walked, ${walked.requests} requests made.\n`,
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
} catch (fault) {
  await exitWith(fault, () => run.stop());
}

async function runEverything() {
  const { findBrowser } = await import("./test/find-browser.mjs");
  const { readAccessWalk, readPlaywrightReport, readVitestReport, sumReports } = await import(
    "./test/read-reports.mjs"
  );
  const { startTestServer } = await import("./test/test-server.mjs");
  const reports = mkdtempSync(path.join(os.tmpdir(), "flicker-reports-"));
  run.add(async () => rmSync(reports, { recursive: true, force: true }));

  let browser;
  await phase("Browser", async () => {
    browser = await findBrowser();
    return browser;
  });
  const chosen = chosenTests();
  for (const script of isPart ? [] : ["lint", "typecheck", "unused"]) {
    await phase(`npm run ${script}`, () => runCommand("npm", ["run", "--silent", script]));
  }

  const vitestReport = path.join(reports, "vitest.json");
  await phase("Unit and database tests", () =>
    anyEnd([
      "node_modules/vitest/vitest.mjs",
      "run",
      ...chosen.vitest,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${vitestReport}`,
    ]),
  );

  const playwrightReport = path.join(reports, "playwright.json");
  const env = await startTestServer(run);
  await phase("Browser tests", () =>
    anyEnd(
      [
        "node_modules/@playwright/test/cli.js",
        "test",
        ...chosen.playwright,
        "-c",
        "e2e",
        "--reporter=list,json",
      ],
      {
        ...env,
        CHROMIUM_PATH: browser,
        FLICKER_FAULT_TESTS: isOfFaults ? "1" : "0",
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      },
    ),
  );
  const sum = sumReports([readVitestReport(vitestReport), readPlaywrightReport(playwrightReport)]);
  return { ...sum, walked: readAccessWalk(playwrightReport) };
}

/** The files to run, by runner; none: all. */
function chosenTests() {
  if (isOfFaults) return faultTests();
  if (isOfAccess) return { vitest: ["lib/auth/public-routes.test.ts"], playwright: ["e2e/access"] };
  return { vitest: [], playwright: [] };
}

/** A runner's verdict is read from its report, so its exit code ends nothing here. */
async function anyEnd(args, env = process.env) {
  try {
    await runCommand(process.execPath, args, { env });
  } catch {
    return "not all passed";
  }
}
