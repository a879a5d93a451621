import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport, sumReports } from "./read-reports.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "flicker-reports-"));

function written(name: string, report: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const vitest = (...statuses: string[]) =>
  written(`vitest-${statuses.join("-")}.json`, {
    testResults: [
      {
        name: "a.test.ts",
        status: "passed",
        assertionResults: statuses.map((status) => ({ status, fullName: status })),
      },
    ],
  });
const playwright = (...statuses: string[]) =>
  written(`playwright-${statuses.join("-")}.json`, {
    errors: [],
    suites: [
      { suites: [{ specs: statuses.map((status) => ({ title: status, tests: [{ status }] })) }] },
    ],
  });

test("counts are summed over both runners", () => {
  const reports = [
    readVitestReport(vitest("passed", "passed")),
    readPlaywrightReport(playwright("expected")),
  ];
  expect(sumReports(reports)).toEqual({ passed: 3, failed: 0, faults: [] });
});

test("a skipped test is named and fails the run", () => {
  const reports = [
    readVitestReport(vitest("passed", "skipped")),
    readPlaywrightReport(playwright("expected")),
  ];
  expect(sumReports(reports)).toEqual({ passed: 2, failed: 1, faults: ["skipped: skipped"] });
});

test("a browser test that passed only when tried again is named and fails the run", () => {
  const reports = [
    readVitestReport(vitest("passed")),
    readPlaywrightReport(playwright("expected", "flaky")),
  ];
  expect(sumReports(reports)).toMatchObject({ failed: 1, faults: ["flaky: flaky"] });
});

test("a runner that ran no test, or left no report, fails the run", () => {
  const ran = readPlaywrightReport(playwright("expected"));
  expect(sumReports([readVitestReport(vitest()), ran]).failed).toBe(1);
  expect(sumReports([readVitestReport(path.join(folder, "absent.json")), ran]).failed).toBe(1);
});

test("a test file that could not be loaded counts as failed", () => {
  const file = written("broken.json", {
    testResults: [
      { name: "b.test.ts", status: "failed", message: "cannot import", assertionResults: [] },
    ],
  });
  expect(readVitestReport(file)).toMatchObject({ passed: 0, failed: 1 });
});
