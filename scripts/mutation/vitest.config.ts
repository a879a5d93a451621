import { defineConfig } from "vitest/config";

/** Tests that compare with a golden file, which notices any difference, also one that nobody can see. */
const GOLDEN = ["rule-sets", "whole-answers", "reported-again", "snapshot-version"];
/** Slow for each fault: the rules' numbers, in which none is made, and what is drawn anew each time. */
const SLOW = ["moved-numbers", "properties", "topics"];

/** The tests that are asked about each fault in lib/clinical. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["lib/clinical/**/*.test.ts"],
    exclude: [...GOLDEN, ...SLOW].map((name) => `**/${name}.test.ts`),
    isolate: false,
    testTimeout: 60_000,
  },
});
