import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const HOSTS_CLOCK = /\bnew Date\(\)|\bDate\.now\(|\bDate\(\)/;

/** What runs on a host while people are served: its clock may be an hour off another host's. */
const files = ["app", "lib", "db", "i18n", "scripts/worker"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .concat("instrumentation.ts", "scripts/web.ts", "scripts/worker.ts")
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file));

test("no host's clock is asked where people are served: the time is the database's", () => {
  const asking = files.filter((file) => HOSTS_CLOCK.test(readFileSync(file, "utf8")));
  expect(asking).toEqual([]);
});
