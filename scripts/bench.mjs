// `npm run bench`: rules and pages, beside what they are compared with, in one run. Fails on ratios only.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkNode } from "./start/check-node.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { exitWith, phase } from "./start/phase.mjs";
import { endRunningCommands, runTypescript } from "./start/run-command.mjs";
import { stopInOrder } from "./start/stop-in-order.mjs";

const SIZES = [10_000, 100_000];
const run = stopInOrder();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => run.stop().then(() => process.exit(130), exitWith));
}

try {
  checkNode();
  run.add(async () => endRunningCommands());
  await phase("Packages", installPackages);
  const result = await bench();
  await run.stop();
  report(result);
} catch (fault) {
  await exitWith(fault, () => run.stop());
}

async function bench() {
  const { startServer } = await import("./test/test-server.mjs");
  let rules;
  await phase("Rules, beside a naive evaluation and two engines", async () => {
    rules = JSON.parse(
      lastLine(await runTypescript("scripts/bench/rules/rules.ts", ["--json"], { quiet: true })),
    );
  });
  const home = mkdtempSync(path.join(os.tmpdir(), "flicker-bench-"));
  run.add(async () => rmSync(home, { recursive: true, force: true }));
  const env = await startServer(run, { home, volatile: false, distDir: ".next", port: 3500 });
  const pages = [];
  for (const size of SIZES) {
    await phase(`Pages at ${size} open referrals`, async () => {
      const args = [env.BASE_URL, String(size)];
      pages.push(
        JSON.parse(
          lastLine(await runTypescript("scripts/bench/pages/pages.ts", args, { env, quiet: true })),
        ),
      );
    });
  }
  return { rules, pages };
}

function lastLine(output) {
  return output.trim().split("\n").at(-1);
}

function report({ rules, pages }) {
  const [small, large] = pages;
  const ms = ({ median, p95 }) => `${median.toFixed(1)} (${p95.toFixed(1)})`;
  console.table(rules.rows);
  console.log("Milliseconds over HTTP, median (95th percentile), one request at a time:");
  console.table(
    [
      "empty",
      "queue",
      "referral",
      "entry",
      "emptyBesideEntry",
      "entryAfter10",
      "entryAfter1000",
      "queueRowsByPlainSql",
    ].map((what) => ({
      what,
      [`${small.open} open`]: ms(small[what]),
      [`${large.open} open`]: ms(large[what]),
    })),
  );
  const ratios = [
    { ratio: "queue ÷ empty page, at the larger size", is: large.queue.beside, most: 1.5 },
    ...["queue", "referral", "entry"].map((what) => ({
      ratio: `${what} ÷ empty page, larger ÷ smaller`,
      is: large[what].beside / small[what].beside,
      most: 1.3,
    })),
    {
      ratio: "entry with 1,000 earlier entries ÷ with 10",
      is: large.entryAfter1000.beside,
      most: 1.3,
    },
    ...rules.ratios,
  ].map((each) => ({
    ...each,
    is: Number(each.is.toFixed(2)),
    holds: each.most ? each.is <= each.most : each.is >= each.least,
  }));
  console.table(ratios);
  console.log(JSON.stringify({ rules, pages, ratios }));
  process.exit(ratios.every(({ holds }) => holds) ? 0 : 1);
}
