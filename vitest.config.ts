import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    env: { FLICKER_LOG_LEVEL: "silent" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{lib,components,scripts,messages}/**/*.test.{ts,tsx}", "*.test.ts"],
          exclude: ["**/*.db.test.ts"],
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
