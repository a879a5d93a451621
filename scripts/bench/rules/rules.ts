// The rules beside a naive evaluation and two engines: equal answers, then processor time. `--json` for the last line as JSON.
import { parseArgs } from "node:util";
import type { History } from "@/lib/clinical/history/history";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { assessmentJson } from "@/lib/history-format/assessment-json";
import { parseJsonText } from "@/lib/history-format/json-text";
import { parseHistoryLine } from "@/lib/history-format/parse-history-line";
import { type Answer, answerText } from "./answer";
import { type Cost, costOf, costsInTurn, perSecond } from "./cpu-time";
import { cqlRules } from "./cql";
import { byFlicker } from "./flicker";
import { lineOf, madeUpHistories, SEED } from "./generated-histories";
import { heapGrowth } from "./heap-growth";
import { jsonRules } from "./json-rules";
import { lateEntries } from "./late-entries";
import { byEveryDay } from "./naive";
import { assessOneMore, oneMore } from "./one-more-event";

const DAYS = 60;
const LAST_DAY = DAYS - 1;
/** The other engines are a hundred times slower: they are asked about so many of the histories, and timed on fewer. */
const COMPARED_WITH_ENGINES = 2000;
const TIMED = 1000;
const SAY_EVERY = 1000;
const AT_LEAST_TIMES = 20;
const MAY_GROW = 1.3;
const HEAP_MAY_GROW = 1.05;
/**
 * 10,000 histories of 30 events a second, and 1,000 of 300, where JSON.parse reads 50,000 and 5,000: as a ratio it holds
 * on any machine and beside any other work.
 */
const TIMES_READING = 5;
/** Twice what n log n gives. */
const LATE_MAY_GROW = 2.6;
const LATE_SECONDS = 2;
/** Of a line of the batch command, read, assessed and written. */
const STRICT_SHARE = 0.3;

type Ratio = { ratio: string; is: number; least?: number; most?: number };

const { values } = parseArgs({
  options: { json: { type: "boolean" }, histories: { type: "string", default: "10000" } },
});

// Before the other engines and their thousands of histories are made: what lives beside is searched by each collection, on
// this clock.
const costs: Record<string, Cost> = {};
for (const [eventCount, days, count] of [
  [30, 60, 1000],
  [300, 600, 300],
  [3000, 6000, 30],
] as const) {
  const cases = madeUpHistories(count, { eventCount, days });
  Object.assign(
    costs,
    costsInTurn({
      [allRules(eventCount)]: cases.map(
        (history) => () => assess(history, LIVE_RULE_SET, days - 1),
      ),
      [reading(eventCount)]: cases.map(lineOf).map((line) => () => JSON.parse(line)),
    }),
  );
  const resumed = cases.map(oneMore).filter((each) => each !== null);
  costs[afterMany(eventCount)] = await costOf(resumed, (each) => assessOneMore(each, days - 1));
}
const lines = madeUpHistories(TIMED, { eventCount: 30, days: DAYS }).map(lineOf);
costs["batch lines, read, assessed and written"] = await costOf(lines, batchLine);
costs["strict JSON of the same lines"] = await costOf(lines, parseJsonText);
costs["JSON.parse of the same lines"] = await costOf(lines, (line) => JSON.parse(line));
for (const entries of [500, 1000, 2000, 4000]) {
  costs[allLate(entries)] = await costOf([lateEntries(entries)], (history) =>
    assess(history, LIVE_RULE_SET, entries),
  );
}

const histories = madeUpHistories(Number(values.histories), { eventCount: 30, days: DAYS });
const heap = heapGrowth(histories, LAST_DAY);

type Engine = (history: History, asOf: number) => Answer | Promise<Answer>;
const OURS = { Flicker: byFlicker, "every rule on every day": byEveryDay };
const OTHERS = { "json-rules-engine": jsonRules(), "CQL on cql-execution": cqlRules() };

const comparedWithOthers = histories.slice(0, COMPARED_WITH_ENGINES);
await compare(histories, { "every rule on every day": byEveryDay });
await compare(comparedWithOthers, OTHERS);

for (const [name, answer] of Object.entries<Engine>({ ...OURS, ...OTHERS })) {
  costs[name] = await costOf(histories.slice(0, TIMED), (history) => answer(history, LAST_DAY));
}

const rows = Object.entries(costs).map(([what, cost]) => ({
  what,
  histories: cost.histories,
  "a second, one core": Math.round(perSecond(cost)),
  "µs each": Math.round(cost.microseconds / cost.histories),
}));
const faster = (one: string, other: string) =>
  perSecond(costNamed(one)) / perSecond(costNamed(other));
const slower = (engine: string) => faster("Flicker", engine);
const ratios: Ratio[] = [
  {
    ratio: "rules, Flicker ÷ the faster of json-rules-engine and CQL",
    is: Math.min(slower("json-rules-engine"), slower("CQL on cql-execution")),
    least: AT_LEAST_TIMES,
  },
  ...[30, 300].map((events) => ({
    ratio: `all rules ÷ JSON.parse of the same histories, ${events} events`,
    is: faster(reading(events), allRules(events)),
    most: TIMES_READING,
  })),
  {
    ratio: "one more event, after 3,000 ÷ after 300",
    is: faster(afterMany(300), afterMany(3000)),
    most: MAY_GROW,
  },
  {
    ratio: "late entries, each of 4,000 ÷ each of 500",
    is: faster(allLate(500), allLate(4000)) / (4000 / 500),
    most: LATE_MAY_GROW,
  },
  {
    ratio: "processor seconds for 4,000 late entries",
    is: 1 / perSecond(costNamed(allLate(4000))),
    most: LATE_SECONDS,
  },
  {
    ratio: "what strict JSON adds to JSON.parse ÷ a batch line",
    is:
      (1 / perSecond(costNamed("strict JSON of the same lines")) -
        1 / perSecond(costNamed("JSON.parse of the same lines"))) *
      perSecond(costNamed("batch lines, read, assessed and written")),
    most: STRICT_SHARE,
  },
  {
    ratio: "heap after ten runs over all histories ÷ after one",
    is: heap,
    most: HEAP_MAY_GROW,
  },
];

const equal = `Equal answers on ${histories.length} made-up histories (seed ${SEED}), from ${Object.keys(OTHERS).join(" and ")} on the first ${comparedWithOthers.length}.`;
if (values.json) {
  console.log(JSON.stringify({ seed: SEED, equal, rows, ratios }));
} else {
  console.log(equal);
  console.table(rows);
  console.table(ratios);
  const holds = ({ is, least = 0, most = Number.POSITIVE_INFINITY }: Ratio) =>
    is >= least && is <= most;
  if (!ratios.every(holds)) process.exitCode = 1;
}

/** Throws at the first history of which an engine says something else than Flicker. */
async function compare(
  compared: readonly History[],
  engines: Readonly<Record<string, Engine>>,
): Promise<void> {
  for (const [index, history] of compared.entries()) {
    const expected = answerText(byFlicker(history, LAST_DAY));
    for (const [name, answer] of Object.entries(engines)) {
      const given = answerText(await answer(history, LAST_DAY));
      if (given === expected) continue;
      throw new Error(
        `${history.id} (seed ${SEED}): Flicker says ${expected}, ${name} says ${given}`,
      );
    }
    if ((index + 1) % SAY_EVERY === 0) {
      process.stderr.write(`${index + 1} answers equal to ${Object.keys(engines).join(", ")}\n`);
    }
  }
}

/** What the batch command does with a line. */
function batchLine(line: string): string {
  const read = parseHistoryLine(line, LAST_DAY);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { history } = read;
  return JSON.stringify(assessmentJson(history.id, assess(history, LIVE_RULE_SET, LAST_DAY)));
}

function allRules(events: number): string {
  return `Flicker, all ${LIVE_RULE_SET.rules.length} rules, ${events} events`;
}

function reading(events: number): string {
  return `JSON.parse of the same histories, ${events} events`;
}

function allLate(entries: number): string {
  return `Flicker, all rules, ${entries} entries each a day late`;
}

function afterMany(events: number): string {
  return `Flicker, all rules, one more event after ${events}`;
}

function costNamed(name: string): Cost {
  const cost = costs[name];
  if (cost === undefined) throw new Error(`nobody timed ${name}`);
  return cost;
}
