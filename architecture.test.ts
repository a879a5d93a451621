import { cruise } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";

test("imports point the way docs/architecture.md says", { timeout: 60_000 }, async () => {
  const ruleSet = await extractDepcruiseConfig("./.dependency-cruiser.cjs");
  const { output } = await cruise(
    ["app", "components", "lib", "db", "e2e", "scripts", "i18n", "messages", "instrumentation.ts"],
    { ruleSet, ...ruleSet.options, validate: true },
    undefined,
    { tsConfig: extractTSConfig("./tsconfig.json") },
  );
  if (typeof output === "string") throw new Error("expected a result object");
  // Without a parser for TypeScript it finds nothing, and nothing violates nothing.
  expect(output.summary.totalCruised).toBeGreaterThan(150);
  expect(
    output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ).toEqual([]);
});
