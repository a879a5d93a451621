import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/clinical-safety.md", "utf8");
const named = [...page.matchAll(/\| `([^`]+\.(?:test|spec)\.ts)` "([^"]+)" \|/g)].map(
  ([, file = "", name = ""]) => ({ file, name }),
);

test("every test that docs/clinical-safety.md rests on exists under that name", () => {
  expect(named.length).toBeGreaterThan(20);
  const lost = named.filter(
    ({ file, name }) => !existsSync(file) || !readFileSync(file, "utf8").includes(name),
  );
  expect(lost).toEqual([]);
});

test("every hazard has a control and a test, or is listed as not held", () => {
  const held = new Set([...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number)));
  expect([...held].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
});
