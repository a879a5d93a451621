import { existsSync } from "node:fs";

/** What is done to Flicker and its database while people use it: kills, lost connections, outages, waits, a full disk, a wrong clock. */
const VITEST = [
  "db/deadlines.db.test.ts",
  "db/full-disk.db.test.ts",
  "db/lost-connections.db.test.ts",
  "lib/assessment/record-and-assess.db.test.ts",
  "lib/emg-requests/pdf/pdf-response.test.ts",
  "lib/journal/daily-limit.db.test.ts",
  "lib/journal/locked-patient.db.test.ts",
  "lib/web/answer-request.test.ts",
  "lib/web/until-open.test.ts",
  "scripts/postgres/launcher.db.test.ts",
  "scripts/start/fails-closed.db.test.ts",
  "scripts/start/process-lock.test.ts",
];
const PLAYWRIGHT = [
  "e2e/emergency-offline.spec.ts",
  "e2e/hosts-clock.spec.ts",
  "e2e/killed-web.spec.ts",
  "e2e/outage.spec.ts",
  "e2e/starts-without-database.spec.ts",
  "e2e/web-processes.spec.ts",
];

/** The files of the fault tests, by runner; throws where one of them is gone. */
export function faultTests() {
  const gone = [...VITEST, ...PLAYWRIGHT].filter((file) => !existsSync(file));
  if (gone.length > 0) throw new Error(`no such test: ${gone.join(", ")}`);
  return { vitest: VITEST, playwright: PLAYWRIGHT };
}
