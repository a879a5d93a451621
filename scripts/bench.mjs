// `npm run bench`: rules and pages, beside what they are compared with, in one run. Fails on ratios only.
// `-- --only rules`, `-- --only pages`: one part alone. `-- --open 1000,10000`: with fewer open referrals.
// `-- --minutes 1`: a shorter mixed load. `-- --write`: the figures into docs/performance.*.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ratiosOf } from "./bench/ratios.mjs";
import { report } from "./bench/report.mjs";
import { writePerformance } from "./bench/write-performance.mjs";
import { checkNode } from "./start/check-node.mjs";
import { installPackages } from "./start/install-packages.mjs";
import { exitWith, phase, UserError } from "./start/phase.mjs";
import { endRunningCommands, runCommand, runTypescript } from "./start/run-command.mjs";
import { stopInOrder } from "./start/stop-in-order.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    open: { type: "string", default: "10000,100000" },
    minutes: { type: "string", default: "10" },
    write: { type: "boolean", default: false },
  },
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
  const ratios = ratiosOf(result);
  report(result, ratios);
  if (values.write) writePerformance(result, ratios);
  process.exit(ratios.every(({ holds }) => holds) ? 0 : 1);
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
  if (!(Number(values.minutes) >= 0)) {
    throw new UserError("--minutes takes a number of minutes.");
  }
  if (values.write && values.only !== undefined) {
    throw new UserError("--write needs both parts: leave --only out.");
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
    const args = [env.BASE_URL, env.WEB_PID, String(size)];
    const measure = async (program, more = []) =>
      JSON.parse(
        lastLine(
          await runTypescript(`scripts/bench/pages/${program}.ts`, [...args, ...more], {
            env,
            quiet: true,
          }),
        ),
      );
    await phase(`Pages at ${size} open referrals`, async () => {
      pages.push(await measure("pages"));
    });
    // Memory once: what grows with the table is seen above.
    const minutes = size === sizes[0] ? values.minutes : "0";
    await phase(
      `The same with 1, 8 and 32 people at once, and ${minutes} minutes of all of it`,
      async () => {
        Object.assign(pages.at(-1), await measure("load", [minutes]));
      },
    );
  }
  return pages;
}

function lastLine(output) {
  return output.trim().split("\n").at(-1);
}
