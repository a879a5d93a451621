import { expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { answer, DAY_0, safety, type TestEvent } from "./testing/events";

type Reported = (day: number) => TestEvent | readonly TestEvent[];

const dailyYes: Reported = (day) => safety(DAY_0 + day, { sensation: "yes" });
const answered: Reported = (day) => answer(DAY_0 + day, "numb-tingle", "comes-and-goes");

function openOn(day: number, days: readonly number[], reported: Reported): readonly string[] {
  const { history } = ruleCase("", {}, { more: days.map(reported) });
  return assess(history, LIVE_RULE_SET, DAY_0 + day).findings.map(({ rule }) => rule);
}

const FOUR_OF_EACH_WEEK = [1, 2, 3, 4, 8, 9, 10, 14];
const FOUR_AND_THREE = [1, 2, 3, 4, 8, 9];

it.each<[string, Reported]>([
  ["the daily question", dailyYes],
  ["the question itself", answered],
])("tingling on most days is counted where it was reported by %s", (_by, reported) => {
  expect(openOn(14, FOUR_OF_EACH_WEEK, reported)).toContain("U4");
  expect(openOn(13, FOUR_OF_EACH_WEEK, reported)).not.toContain("U4");
});

it("the days of both questions count together, and one day once", () => {
  const both: Reported = (day) => (day % 2 === 0 ? answered(day) : dailyYes(day));
  expect(openOn(14, FOUR_OF_EACH_WEEK, both)).toContain("U4");
  const twice: Reported = (day) => [dailyYes(day), answered(day)].flat();
  expect(openOn(10, FOUR_AND_THREE, twice)).not.toContain("U4");
});

it.each<[string, Reported]>([
  ["the daily question", dailyYes],
  ["the question itself", answered],
])("and the finding names what was reported by %s", (_by, reported) => {
  const { history } = ruleCase("", {}, { more: FOUR_OF_EACH_WEEK.map(reported) });
  const { findings } = assess(history, LIVE_RULE_SET, DAY_0 + 14);
  const evidence = findings.find(({ rule }) => rule === "U4")?.evidence ?? [];
  const days = history.events.filter(({ id }) => evidence.includes(id)).map(({ day }) => day);
  expect(days).toContain(DAY_0 + 1);
});

it("a day on which it was once there and once not is one day with tingling, in either order", () => {
  const no: Reported = (day) => safety(DAY_0 + day);
  const opens = (...onTheEleventh: readonly Reported[]) => {
    const before = [9, 10].map(dailyYes);
    const more = [...before, ...onTheEleventh.map((reported) => reported(11)), dailyYes(22)];
    const { history } = ruleCase("", { "numb-tingle": null }, { more });
    return assess(history, LIVE_RULE_SET, DAY_0 + 22).findings.some(({ rule }) => rule === "U4");
  };
  expect(opens(dailyYes)).toBe(true);
  expect(opens(no)).toBe(false);
  expect(opens(no, dailyYes)).toBe(true);
  expect(opens(dailyYes, no)).toBe(true);
});

it("a decision of the very day closes it, since it rests on nothing that is new after it", () => {
  const days: readonly (TestEvent | readonly TestEvent[])[] = FOUR_OF_EACH_WEEK.map(dailyYes);
  const closed: TestEvent = {
    kind: "decision",
    day: DAY_0 + 14,
    decision: "change-tier",
    closes: ["U4"],
    quotes: [],
  };
  const { history } = ruleCase("", {}, { more: [...days, closed] });
  const { findings } = assess(history, LIVE_RULE_SET, DAY_0 + 14);
  expect(findings.map(({ rule }) => rule)).not.toContain("U4");
});
