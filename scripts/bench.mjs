// `npm run bench`: rules and pages, beside what they are compared with, in one run. Fails on ratios only.
// `-- --only rules`, `-- --only pages`: one part alone. `-- --open 1000,10000`: with fewer open referrals.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkNode } from "./start/check-node.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { exitWith, phase, UserError } from "./start/phase.mjs";
import { endRunningCommands, runCommand, runTypescript } from "./start/run-command.mjs";
import { stopInOrder } from "./start/stop-in-order.mjs";

const { values } = parseArgs({
  options: { only: { type: "string" }, open: { type: "string", default: "10000,100000" } },
});
const sizes = values.open.split(",").map(Number);
const run = stopInOrder();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => run.stop().then(() => process.exit(130), exitWith));
}

try {
  checkNode();
  checkOptions();
  run.add(async () => endRunningCommands());
  await phase("Packages", installPackages);
  const result = await bench();
  await run.stop();
  report(result);
} catch (fault) {
  await exitWith(fault, () => run.stop());
}

function checkOptions() {
  if (values.only !== undefined && !["rules", "pages"].includes(values.only)) {
    throw new UserError("--only takes rules or pages.");
  }
  const [smaller, larger, ...rest] = sizes;
  if (!(smaller > 0 && larger > smaller) || rest.length > 0 || !sizes.every(Number.isInteger)) {
    throw new UserError("--open takes two numbers of open referrals, the smaller first.");
  }
}

async function bench() {
  return {
    rules: values.only === "pages" ? null : await benchRules(),
    pages: values.only === "rules" ? null : await benchPages(),
  };
}

async function benchRules() {
  let rules;
  await phase("Rules, beside a naive evaluation and two engines", async () => {
    const program = await compiledRules();
    rules = JSON.parse(
      lastLine(await runCommand(process.execPath, [program, "--json"], { quiet: true })),
    );
  });
  return rules;
}

/** Compiled, as the build of the pages does: what runs TypeScript as it is wraps each function, for 4 to 7 % of its time. */
async function compiledRules() {
  const { build } = await import("esbuild");
  const program = path.resolve("node_modules/.cache/flicker/bench-rules.mjs");
  await build({
    entryPoints: ["scripts/bench/rules/rules.ts"],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["react-server"],
    logLevel: "warning",
  });
  return program;
}

async function benchPages() {
  const { startServer } = await import("./test/test-server.mjs");
  const home = mkdtempSync(path.join(os.tmpdir(), "flicker-bench-"));
  run.add(async () => rmSync(home, { recursive: true, force: true }));
  const env = await startServer(run, { home, volatile: false, distDir: ".next", port: 3500 });
  const pages = [];
  for (const size of sizes) {
    await phase(`Pages at ${size} open referrals`, async () => {
      const args = [env.BASE_URL, env.WEB_PID, String(size)];
      pages.push(
        JSON.parse(
          lastLine(await runTypescript("scripts/bench/pages/pages.ts", args, { env, quiet: true })),
        ),
      );
    });
  }
  return pages;
}

function lastLine(output) {
  return output.trim().split("\n").at(-1);
}

function report({ rules, pages }) {
  if (rules !== null) {
    console.log(`${rules.equal} Processor time of the compiled program:`);
    console.table(rules.rows);
  }
  if (pages !== null) showPages(pages);
  const ratios = [...(pages === null ? [] : ratiosOf(pages)), ...(rules?.ratios ?? [])].map(
    (each) => ({
      ...each,
      is: Number(each.is.toFixed(2)),
      holds: each.most ? each.is <= each.most : each.is >= each.least,
    }),
  );
  console.table(ratios);
  console.log(JSON.stringify({ rules, pages, ratios }));
  process.exit(ratios.every(({ holds }) => holds) ? 0 : 1);
}

function showPages([small, large]) {
  const wall = ({ median, p95 }) => `${median.toFixed(1)} (${p95.toFixed(1)})`;
  const used = ({ web, database }) =>
    web === undefined ? "" : `${web.toFixed(1)} + ${database.toFixed(1)}`;
  console.log(
    "One request at a time. Milliseconds of the processor, web process + database of people; over HTTP, median (95th percentile):",
  );
  console.table(
    [
      "empty",
      "queue",
      "referral",
      "emergency",
      "entry",
      "emptyBesideEntry",
      "entryAfter10",
      "entryAfter1000",
      "entryAlone",
      "entryBesideStuck",
      "queueRowsByPlainSql",
    ].map((what) => ({
      what,
      [`${small.open} open`]: used(small[what]),
      [`${large.open} open`]: used(large[what]),
      [`${small.open}, HTTP`]: wall(small[what]),
      [`${large.open}, HTTP`]: wall(large[what]),
    })),
  );
  console.log("Bytes of a page, compressed:", large.bytes);
}

/** Of processor time, which other programs on the machine hardly change. */
function ratiosOf([small, large]) {
  return [
    {
      ratio: "queue ÷ empty page, at the larger size",
      is: large.queue.usedBeside,
      most: 1.4,
    },
    ...["queue", "referral", "entry"].map((what) => ({
      ratio: `${what} ÷ empty page, larger ÷ smaller`,
      is: large[what].usedBeside / small[what].usedBeside,
      most: 1.3,
    })),
    {
      ratio: "entry with 1,000 earlier entries ÷ with 10",
      is: large.entryAfter1000.beside,
      most: 1.3,
    },
    {
      ratio: "what one stuck patient's 20 forms delay another's entry by ÷ 0.5 s",
      is: (large.entryBesideStuck.median - large.entryAlone.median) / 500,
      most: 1,
    },
    { ratio: "kB of the queue, compressed", is: large.bytes.queue / 1000, most: 60 },
    { ratio: "kB of a referral, compressed", is: large.bytes.referral / 1000, most: 80 },
  ];
}
