import { expect, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { CASES_OF_DEGREE } from "./testing/cases/degree";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import type { Answers } from "./testing/events";

test.each(CASES_OF_DEGREE)("$about opens $opens and not $shut", ({ history, on, opens, shut }) => {
  const found = assess(history, LIVE_RULE_SET, on).findings.map(({ rule }) => rule);
  expect(found).toEqual(expect.arrayContaining([...opens]));
  expect(found.filter((rule) => shut.includes(rule))).toEqual([]);
});

const STAIRS: Answers = { "task-stairs": LONG_AGO, "weakness-speed": "weeks" };
const LOST = { ...LONG_AGO, value: "not-at-all" };

test.each<[string, Answers, string | null]>([
  ["can be done with effort", { ...STAIRS, "stairs-degree": "with-effort" }, null],
  ["can perhaps be done", { ...STAIRS, "stairs-degree": "unsure" }, "stairs-degree"],
  [
    "cannot be done, not sure with which leg",
    { ...STAIRS, "stairs-degree": LOST, "stairs-legs": "unsure" },
    "stairs-legs",
  ],
  [
    "cannot be done, nobody said with which leg",
    { ...STAIRS, "stairs-degree": LOST },
    "stairs-legs",
  ],
  [
    "cannot be done, without a date, come on over a longer time",
    {
      ...STAIRS,
      "weakness-speed": "longer",
      "stairs-degree": "not-at-all",
      "stairs-legs": "left",
    },
    "not-at-all-onset",
  ],
])("of a task that %s, what is not known waits for a person", (_about, answers, item) => {
  const { history, on } = ruleCase("", answers, {});
  const { information, missing } = assess(history, LIVE_RULE_SET, on);
  expect(missing.map((each) => each.item)).toEqual(item === null ? [] : [item]);
  expect(information).toBe(item === null ? "complete" : "serious-item-unknown");
});
