import type { AreaKey } from "../../../body/area";
import { area, DAY_0, entry, historyOf, safety, type TestEvent, twitch } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yesSince } from "./rule-case";

const PLAN: TestEvent = { kind: "plan-started", day: DAY_0 };
const quiet = (...days: readonly number[]) => days.map((day) => entry(DAY_0 + day, "calf:left"));

/** 2008-01-06, 17 years before day 0. */
const BIRTH_DAY_OF_17 = 13_884;

function sighting(key: AreaKey): TestEvent {
  return { kind: "clinician-sighting", day: DAY_0, area: area(key), method: "seen" };
}

/** Cases in which only time passes: what is due, stale, overdue, promoted or out of date. */
export const WAITING_CASES: readonly RuleCase[] = [
  ...[6, 7, 13, 14].map((on) => ruleCase(`wasting, day ${on}`, { wasting: "yes" }, { on })),
  ...[13, 14, 20, 21, 31, 32].map((on) => ruleCase(`spread, day ${on}`, { spread: "yes" }, { on })),
  ...[13, 14, 21, 22].map((on) =>
    ruleCase(`tingling, day ${on}`, { "numb-tingle": "comes-and-goes" }, { on }),
  ),
  ...[41, 42].map((on) => ruleCase(`cramps, day ${on}`, { cramps: 5 }, { on })),
  ...[20, 21, 27, 28].map((on) =>
    ruleCase(`plan, day ${on}`, {}, { onset: 0, more: [PLAN, ...quiet(7, 14, 20, 27)], on }),
  ),
  ...[27, 28, 34, 35].map((on) =>
    ruleCase(`monitor, day ${on}`, {}, { onset: 14, more: quiet(7, 14, 20, 27, 33), on }),
  ),
  ...[14, 15].map((on) => ruleCase(`silence, day ${on}`, {}, { on })),
  ...[28, 29].map((on) =>
    ruleCase(
      `safety answers, day ${on}`,
      {},
      {
        more: [10, 20].map((day): TestEvent => ({ kind: "no-twitch", day: DAY_0 + day })),
        on,
      },
    ),
  ),
  ...[0, 2, 3].map((on) => ruleCase(`wasting not sure, day ${on}`, { wasting: "unsure" }, { on })),
  ...[22, 23].map((on) =>
    ruleCase(
      `not reached, day ${on}`,
      {},
      {
        more: [{ kind: "contact-attempt", day: DAY_0 + 16 }],
        on,
      },
    ),
  ),
  ...[2, 3].map(
    (count): RuleCase => ({
      ...ruleCase(`${count} recorded days and no checklist`, {}, { on: 3 }),
      history: historyOf(quiet(...[0, 1, 2].slice(0, count))),
    }),
  ),
  ruleCase("17 years old today", {}, { birthDay: BIRTH_DAY_OF_17 }),
  ruleCase("17 years old tomorrow", {}, { birthDay: BIRTH_DAY_OF_17 + 1 }),
  ruleCase("one item may yet be yes", { "family-history": "unsure" }, {}),
  ruleCase("two items may yet be yes", { "family-history": "unsure", spread: "unsure" }, {}),
  ...(
    [
      ["calf:left", "forearm:left"],
      ["calf:left", "forearm:left", "jaw:left"],
    ] as const
  ).map((seen) =>
    ruleCase(`${seen.length} regions seen by a clinician`, {}, { more: seen.map(sighting) }),
  ),
  ...(
    [
      [6, 2],
      [7, 3],
    ] as const
  ).map(([right, left]) =>
    ruleCase(
      `felt weakness, right on ${right} and left on ${left} days`,
      { "feels-weak": "yes" },
      {
        onset: 0,
        places: ["tongue:midline"],
        more: [
          ...Array.from({ length: right }, (_, day) => twitch(DAY_0 + day, "calf:right")),
          ...Array.from({ length: left }, (_, day) => twitch(DAY_0 + day, "calf:left")),
        ],
        on: right - 1,
      },
    ),
  ),
  ruleCase("no onset reported", {}, { onset: null }),
  ...[0.95, 0.949].map((watchRecall) =>
    ruleCase(
      `a note that nobody has read, with a watch that finds ${watchRecall}`,
      {},
      {
        more: [{ kind: "text", day: DAY_0 + 1, flagged: false, watchRecall }],
        on: 1,
      },
    ),
  ),
  ruleCase(
    "a text that nobody has read",
    {},
    {
      more: [{ kind: "text", day: DAY_0 + 1, flagged: false }],
      on: 1,
    },
  ),
  ruleCase(
    "weakness joins an overdue case",
    { spread: "yes" },
    {
      more: [
        { kind: "decision", day: DAY_0 + 22, decision: "ask", closes: [], quotes: [] },
        ...safety(DAY_0 + 25),
        { kind: "answer", day: DAY_0 + 25, question: "task-grip", ...LONG_AGO, areas: [] },
      ],
      on: 25,
    },
  ),
  ...[28, 29].map((ago) =>
    ruleCase(
      `a task lost ${ago} days ago`,
      { "task-grip": yesSince(ago), "weakness-speed": "weeks" },
      {},
    ),
  ),
];
