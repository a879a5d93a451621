import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { CALM_CASES } from "./testing/cases/calm";
import { ruleCase } from "./testing/cases/rule-case";
import { DAY_0, entry, type TestEvent } from "./testing/events";
import { misjudged } from "./testing/misjudged";

describe("routine, monitor and self-care rules", () => {
  it.each(CALM_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

test("a routine case is seen within 42 days and looked at within 10 working days", () => {
  const { history, on } = ruleCase("", { cramps: 5 }, {});
  expect(assess(history, LIVE_RULE_SET, on)).toMatchObject({
    tier: "routine",
    place: 8,
    deadline: DAY_0 + 42,
    firstLookBy: DAY_0 + 14,
    bloodsBy: DAY_0 + 14,
    emgBy: DAY_0 + 42,
    reviewOn: null,
  });
});

describe("review", () => {
  const plan: TestEvent = { kind: "plan-started", day: DAY_0 };
  const quiet = [7, 14, 20, 27].map((day) => entry(DAY_0 + day, "calf:left"));

  it("of self-care is from day 21 on, and is missed on day 28", () => {
    const { history } = ruleCase("", {}, { onset: 0, more: [plan, ...quiet.slice(0, 1)] });
    expect(assess(history, LIVE_RULE_SET, DAY_0 + 13)).toMatchObject({
      tier: "self-care",
      reviewOn: DAY_0 + 21,
    });
  });

  it.each([
    [20, false, "complete"],
    [21, true, "complete"],
    [27, true, "complete"],
    [28, true, "more-needed"],
  ] as const)("of a plan on day %i: due %s, information %s", (day, due, information) => {
    const { history } = ruleCase("", {}, { onset: 0, more: [plan, ...quiet] });
    const assessment = assess(history, LIVE_RULE_SET, DAY_0 + day);
    expect(assessment.labels.includes("review-due")).toBe(due);
    expect(assessment.information).toBe(information);
  });

  it("of monitor is 28 days after it was known", () => {
    const { history, on } = ruleCase("", {}, { onset: 14 });
    expect(assess(history, LIVE_RULE_SET, on).reviewOn).toBe(DAY_0 + 28);
  });

  it("answered better, comes again 28 days later and lowers nothing", () => {
    const better: TestEvent = { kind: "plan-review", day: DAY_0 + 27, outcome: "better" };
    const { history } = ruleCase("", {}, { onset: 14, more: [plan, ...quiet, better] });
    expect(assess(history, LIVE_RULE_SET, DAY_0 + 27)).toMatchObject({
      tier: "monitor",
      information: "complete",
      reviewOn: DAY_0 + 55,
    });
  });
});
