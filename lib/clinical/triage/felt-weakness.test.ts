import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, type TestEvent } from "./testing/events";

function finding(rule: string, day: number, more: readonly TestEvent[], answers: Answers = {}) {
  const { history } = ruleCase("", answers, { more });
  const { findings } = assess(history, LIVE_RULE_SET, DAY_0 + day);
  return findings.find((each) => each.rule === rule);
}

const felt = (day: number): TestEvent => ({
  kind: "safety",
  day: DAY_0 + day,
  group: "weakness",
  value: "yes",
});

describe("weakness that is felt counts as lost function after 7 days without the list of tasks", () => {
  it("unless the list was answered on the day before, or later", () => {
    expect(finding("U1", 8, [felt(1)])).toBeUndefined();
    expect(finding("U1", 8, [felt(2)])).toBeUndefined();
    expect(finding("U1", 9, [felt(2)])?.since).toBe(DAY_0 + 9);
  });

  it("and each time that it is felt again asks for the list again", () => {
    expect(finding("U1", 20, [felt(0)])).toBeUndefined();
    expect(finding("U1", 20, [felt(0), felt(3)])?.since).toBe(DAY_0 + 10);
  });
});

describe("lost function in two regions", () => {
  it("rests on the newest task of each", () => {
    const told = (day: number, task: "task-grip" | "task-keys" | "task-stairs"): TestEvent => ({
      ...answer(DAY_0 + day, task, { value: "yes", since: DAY_0 - 60 }),
      id: task,
    });
    const restsOn = (grip: number, keys: number) =>
      finding("I2", 5, [told(grip, "task-grip"), told(keys, "task-keys"), told(5, "task-stairs")])
        ?.evidence;
    expect(restsOn(1, 3)).toEqual(["task-keys", "task-stairs"]);
    expect(restsOn(3, 1)).toEqual(["task-grip", "task-stairs"]);
  });
});
