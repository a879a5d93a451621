import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { lineChart } from "./line-chart.mjs";

const MEASURED = /(?<=<!-- measured -->\n)[\s\S]*(?=<!-- end of what was measured -->)/;
const ONE_AT_A_TIME = ["empty", "queue", "referral", "entry", "emergency"];

/** What a run measured, into docs/performance.json, .svg and the middle of .md. Of the machine: cores and memory alone. */
export function writePerformance({ rules, pages }, ratios) {
  const machine = { cores: os.cpus().length, gigabytes: Math.round(os.totalmem() / 2 ** 30) };
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    "docs/performance.json",
    `${JSON.stringify({ day, machine, rules, pages, ratios }, null, 2)}\n`,
  );
  writeFileSync("docs/performance.svg", pictureOf(pages));
  const text = readFileSync("docs/performance.md", "utf8");
  const measured = [
    `Measured on ${day}, on ${machine.cores} cores and ${machine.gigabytes} GB, which the browser's side and the database shared with the web process.`,
    ...pages.map(oneAtATime),
    ...pages.map(atOnce),
    memoryOf(pages[0]),
    table(["rules", "a second, one core", "µs each"], rules.rows.map(ruleRow)),
    table(["ratio", "is", "limit", ""], ratios.map(ratioRow)),
  ];
  writeFileSync("docs/performance.md", text.replace(MEASURED, `\n${measured.join("\n\n")}\n\n`));
}

function pictureOf(pages) {
  const names = ["empty", "queue", "referral", "entry"];
  const [small] = pages;
  return lineChart([
    {
      title: "Processor milliseconds of one request, by open referrals",
      ticks: pages.map(({ open }) => open.toLocaleString("en")),
      series: names.map((name) => ({
        name,
        values: pages.map((page) => page[name].web + page[name].database),
      })),
    },
    {
      title: "Requests a second, by people at once",
      ticks: Object.keys(small.atOnce),
      series: names.map((name) => ({
        name,
        values: Object.values(small.atOnce).map((work) => work[name].perSecond),
      })),
    },
  ]);
}

function oneAtATime(page) {
  const head = [
    `one at a time, ${page.open.toLocaleString("en")} open`,
    "median ms",
    "p95 ms",
    "processor ms: web",
    "database",
  ];
  return table(
    head,
    ONE_AT_A_TIME.map((what) => {
      const { median, p95, web, database } = page[what];
      return [what, ...[median, p95, web, database].map(oneDigit)];
    }),
  );
}

function atOnce(page) {
  const head = [
    `at once, ${page.open.toLocaleString("en")} open`,
    "what",
    "a second",
    "refused",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "processor ms: web",
    "database",
  ];
  return table(
    head,
    Object.entries(page.atOnce).flatMap(([people, work]) =>
      Object.entries(work).map(([what, { perSecond, refused, p50, p95, p99, web, database }]) => [
        people,
        what,
        oneDigit(perSecond),
        String(refused),
        ...[p50, p95, p99].map(oneDigit),
        // The bench's own connection is not among those that are counted.
        ...(what === "queueRowsByPlainSql" ? ["", ""] : [web, database].map(oneDigit)),
      ]),
    ),
  );
}

function memoryOf({ memory: { minutes, before, after } }) {
  return `The web process held ${before} MB before, and ${after} MB after ${minutes} minutes of eight people who did all of it.`;
}

function ruleRow(row) {
  return [row.what, String(row["a second, one core"]), String(row["µs each"])];
}

function ratioRow({ ratio, is, least, most, holds }) {
  const limit = most === undefined ? `at least ${least}` : `at most ${most}`;
  return [ratio, String(is), limit, holds ? "holds" : "**does not hold**"];
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function oneDigit(value) {
  return value.toFixed(1);
}
