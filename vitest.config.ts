import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // The same pools on every machine.
    env: {
      FLICKER_LOG_LEVEL: "silent",
      FLICKER_WEB_PROCESSES: "1",
      FLICKER_DATABASE_CONNECTIONS: "45",
    },
    // The database tests wait for their database as often as they work: no core is left idle for that.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{i18n,lib,components,scripts,messages}/**/*.test.{ts,tsx}", "*.test.ts"],
          exclude: ["**/*.db.test.ts", "lib/clinical/**"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "clinical",
          include: ["lib/clinical/**/*.test.ts"],
          // Pure, so that one file's tests leave nothing for the next one's: the rules are read once.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        resolve: {
          conditions: ["react-server"],
          // Next swaps this one itself when it builds for the server.
          alias: { "next/navigation": "next/dist/client/components/navigation.react-server" },
        },
        ssr: { resolve: { conditions: ["react-server"] } },
        test: {
          name: "database",
          include: ["{lib,db,scripts}/**/*.db.test.ts"],
          globalSetup: "./db/testing/global-setup.ts",
          setupFiles: "./db/testing/setup-file.ts",
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
