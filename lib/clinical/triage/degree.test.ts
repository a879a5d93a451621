import { expect, test } from "vitest";
import type { QuestionId } from "../history/question";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { CASES_OF_DEGREE } from "./testing/cases/degree";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, historyOf, type TestEvent } from "./testing/events";

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

const NEITHER_LEG: Answers = {
  "task-stairs": "yes",
  "stairs-degree": "not-at-all",
  "stairs-legs": "both",
  "task-grip": "yes",
  "grip-degree": "not-at-all",
};
const LONGER: Answers = { "weakness-speed": "longer" };
const longer = { ...answer(DAY_0, "weakness-speed", "longer"), id: "longer" };
const undone: TestEvent = { kind: "correction", day: DAY_0, corrects: "longer" };

function openOf(answers: Answers, more: readonly TestEvent[] = [], on = 0) {
  const { history } = ruleCase("", answers, { more });
  const { findings } = assess(history, LIVE_RULE_SET, DAY_0 + on);
  return findings.map(({ rule }) => rule).filter((rule) => rule === "E05" || rule === "I14");
}

test("over a longer time, uncorrected, keeps neither leg undated from an emergency", () => {
  expect(openOf({ ...NEITHER_LEG, ...LONGER })).toEqual(["I14"]);
});

test.each([
  ["corrected to days", [longer, answer(DAY_0, "weakness-speed", "days"), undone]],
  ["undone", [longer, undone]],
  ["beside days on the same day", [answer(DAY_0, "weakness-speed", "days"), longer]],
])("over a longer time %s bounds no loss", (_about, more) => {
  expect(openOf(NEITHER_LEG, more)).toEqual(["E05", "I14"]);
});

test("over a longer time, said of a weakness that was felt before, bounds no later loss", () => {
  const felt: Answers = { "feels-weak": "yes", ...LONGER };
  const lost = (answers: Answers) =>
    Object.entries(answers).map(([question, reported]) =>
      answer(DAY_0 + 60, question as QuestionId, reported ?? "yes"),
    );
  expect(openOf(felt, lost(NEITHER_LEG), 60)).toEqual(["E05", "I14"]);
  const grip: Answers = { "task-grip": "yes", "grip-degree": "not-at-all" };
  expect(openOf(felt, lost(grip), 60)).toEqual(["I14"]);
  expect(openOf(felt, lost({ ...grip, ...LONGER }), 60)).toEqual([]);
});

test("neither leg waits for no other page of the checklist, and which leg is asked at once", () => {
  const { "stairs-legs": legs, ...noLegs } = NEITHER_LEG;
  const page = (answers: Answers) => {
    const reported = Object.entries(answers).map(([question, value]) =>
      answer(DAY_0, question as QuestionId, value ?? "yes"),
    );
    const history = historyOf([{ kind: "checklist", day: DAY_0, state: "started" }, ...reported]);
    const { findings, missing } = assess(history, LIVE_RULE_SET, DAY_0);
    return { rules: findings.map(({ rule }) => rule), items: missing.map(({ item }) => item) };
  };
  expect(legs).toBe("both");
  expect(page(NEITHER_LEG).rules).toContain("E05");
  expect(page(noLegs).rules).not.toContain("E05");
  expect(page(noLegs).items).toContain("stairs-legs");
});
