import { LITERALS_ALONE } from "./scripts/mutation/literals-alone.mjs";

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts" },
  // The first run asks every test once.
  dryRunTimeoutMinutes: 15,
  coverageAnalysis: "perTest",
  mutate: [
    "lib/clinical/**/*.ts",
    "!lib/clinical/**/*.test.ts",
    "!lib/clinical/**/testing/**",
    ...LITERALS_ALONE.map((file) => `!${file}`),
  ],
  // A constant made once, when its module loads, would need every test again for each of its words.
  ignoreStatic: true,
  // TypeScript 7 has no JavaScript API, which Stryker needs to rewrite the file that it finds here.
  tsconfigFile: "no-tsconfig.json",
  // Only what changed since the last run is measured again; a part may be named with --mutate.
  incremental: true,
  incrementalFile: "reports/mutation-incremental.json",
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ["clear-text", "json"],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  ignorePatterns: ["/.*/", "/app", "/components", "/db", "/e2e", "/public", "/reports"],
};
