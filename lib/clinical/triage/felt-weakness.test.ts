import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TASKS } from "../history/task";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, historyOf, type TestEvent } from "./testing/events";

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
    const reportedOnce = (
      day: number,
      task: "task-grip" | "task-keys" | "task-stairs",
    ): TestEvent => ({
      ...answer(DAY_0 + day, task, { value: "yes", since: DAY_0 - 60 }),
      id: task,
    });
    const restsOn = (grip: number, keys: number) =>
      finding("I2", 5, [
        reportedOnce(grip, "task-grip"),
        reportedOnce(keys, "task-keys"),
        reportedOnce(5, "task-stairs"),
      ])?.evidence;
    expect(restsOn(1, 3)).toEqual(["task-keys", "task-stairs"]);
    expect(restsOn(3, 1)).toEqual(["task-grip", "task-stairs"]);
  });
});

describe("weakness that is felt, with how fast it came on", () => {
  const opens = (day: number, more: readonly TestEvent[]) => finding("E04", day, more)?.since;
  const hours = answer(DAY_0 + 2, "weakness-speed", "hours");
  const grip = answer(DAY_0 + 5, "task-grip", "yes");
  const list = TASKS.map((task) => answer(DAY_0 + 5, task, task === "task-grip" ? "yes" : "no"));

  it("is E04 once the list of tasks stayed unanswered for 7 days", () => {
    expect(opens(8, [felt(2), hours])).toBeUndefined();
    expect(opens(9, [felt(2), hours])).toBe(DAY_0 + 9);
  });

  it("is E04 no later where a task is reported meanwhile, alone or with the whole list", () => {
    expect(opens(9, [felt(2), hours, grip])).toBe(DAY_0 + 5);
    expect(opens(9, [felt(2), hours, ...list])).toBe(DAY_0 + 5);
  });

  it("is E04 beside a loss of long ago that the list names, while the rest stays unanswered", () => {
    const old = answer(DAY_0 + 5, "task-grip", { value: "yes", since: DAY_0 - 700 });
    expect(opens(8, [felt(2), hours, old])).toBeUndefined();
    expect(opens(9, [felt(2), hours, old])).toBe(DAY_0 + 9);
  });

  it("is none where what was stated belongs to a loss that was reported before", () => {
    const before = answer(DAY_0 + 2, "task-grip", { value: "yes", since: DAY_0 - 700 });
    expect(opens(20, [hours, before, felt(8)])).toBeUndefined();
    expect(opens(20, [hours, before, felt(8), answer(DAY_0 + 9, "weakness-speed", "hours")])).toBe(
      DAY_0 + 15,
    );
  });

  const someDay = fc.integer({ min: DAY_0, max: DAY_0 + 20 });
  const detail = fc.constantFrom<["weakness-speed" | "weakness-sides" | "weakness-course", string]>(
    ["weakness-speed", "hours"],
    ["weakness-speed", "days"],
    ["weakness-speed", "longer"],
    ["weakness-sides", "both-sides"],
    ["weakness-sides", "one-side"],
    ["weakness-course", "worse"],
  );

  it("is never made calmer by a task that is reported with it or after it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someDay, detail), { maxLength: 4 }),
        fc.array(someDay, { minLength: 1, maxLength: 2 }),
        fc.tuple(someDay, fc.constantFrom(...TASKS), fc.option(fc.nat(60))),
        fc.integer({ min: DAY_0, max: DAY_0 + 40 }),
        (details, feltOn, [day, task, ago], asOf) => {
          // What was stated of a loss before weakness was felt is that loss's own.
          fc.pre(day >= Math.min(...feltOn));
          const reportedOnce = [
            ...feltOn.map((on) => answer(on, "feels-weak", "yes")),
            ...details.map(([on, [question, value]]) => answer(on, question, value)),
          ];
          const reported = answer(day, task, {
            value: "yes",
            ...(ago === null ? {} : { since: day - ago }),
          });
          const place = (events: readonly TestEvent[]) =>
            assess(historyOf(events), LIVE_RULE_SET, asOf).place;
          expect(place([...reportedOnce, reported])).toBeLessThanOrEqual(place(reportedOnce));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
