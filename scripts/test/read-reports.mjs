import { existsSync, readFileSync } from "node:fs";

/** Passed, failed and the faults of a vitest JSON report. A missing report is a fault, not zero. */
export function readVitestReport(file) {
  if (!existsSync(file)) return lost("unit and database tests", file);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tests = report.testResults.flatMap(({ name, assertionResults, status, message }) =>
    assertionResults.length > 0 || status !== "failed"
      ? assertionResults
      : [{ fullName: `${name}: ${message}`, status: "failed" }],
  );
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length,
    faults: tests
      .filter(({ status }) => status !== "passed")
      .map(({ status, fullName }) => `${status}: ${fullName}`),
  };
}

/** The same of a Playwright JSON report; a test that passed only on a retry is a fault. */
export function readPlaywrightReport(file) {
  if (!existsSync(file)) return lost("browser tests", file);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const tests = report.suites.flatMap(testsOf);
  const faults = [
    ...tests
      .filter(({ status }) => status !== "expected")
      .map(({ status, title }) => `${status}: ${title}`),
    ...report.errors.map(({ message }) => `error: ${message}`),
  ];
  const passed = tests.filter(({ status }) => status === "expected").length;
  return { passed, failed: tests.filter(({ status }) => status === "unexpected").length, faults };
}

/** How many cells of the access matrix the same report says were walked, and by how many requests. */
export function readAccessWalk(file) {
  if (!existsSync(file)) return { cells: 0, requests: 0 };
  const notes = JSON.parse(readFileSync(file, "utf8")).suites.flatMap(annotationsOf);
  const sumOf = (type) =>
    notes.filter((note) => note.type === type).reduce((sum, note) => sum + +note.description, 0);
  return { cells: sumOf("cells"), requests: sumOf("requests") };
}

function annotationsOf(suite) {
  return [
    ...(suite.suites ?? []).flatMap(annotationsOf),
    ...(suite.specs ?? []).flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)),
  ];
}

function testsOf(suite) {
  return [
    ...(suite.suites ?? []).flatMap(testsOf),
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.map(({ status }) => ({ status, title })),
    ),
  ];
}

function lost(what, file) {
  return { passed: 0, failed: 1, faults: [`no report of the ${what} (${file})`] };
}

/** One verdict over several reports: any fault, or a runner that ran nothing, is a failure. */
export function sumReports(reports) {
  const passed = reports.reduce((sum, report) => sum + report.passed, 0);
  const failed = reports.reduce((sum, report) => sum + report.failed, 0);
  const faults = reports.flatMap((report, index) =>
    report.passed + report.failed === 0 ? [`runner ${index + 1} ran no test`] : report.faults,
  );
  return { passed, failed: faults.length > 0 ? Math.max(failed, 1) : failed, faults };
}
