import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { IMMEDIATE_CASES } from "./testing/cases/immediate";
import { IMMEDIATE_CASES_OF_BREATH_AND_SALTS } from "./testing/cases/immediate-breath-and-salts";
import { ruleCase, yesSince } from "./testing/cases/rule-case";
import { DAY_0, type TestEvent } from "./testing/events";
import { misjudged } from "./testing/misjudged";

describe("immediate rules", () => {
  it.each([...IMMEDIATE_CASES, ...IMMEDIATE_CASES_OF_BREATH_AND_SALTS])("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

test("wasting is looked at by the next day on which the clinic is open and seen within 7", () => {
  const { history, on } = ruleCase("", { wasting: "yes" }, {});
  expect(assess(history, LIVE_RULE_SET, on)).toMatchObject({
    deadline: DAY_0 + 7,
    firstLookBy: DAY_0 + 1,
    emgBy: DAY_0 + 18,
    bloodsBy: DAY_0 + 14,
  });
});

test("weakness of which nobody knows when it began is a serious item unknown", () => {
  const { history, on } = ruleCase("", { "task-grip": "yes" }, {});
  const { tier, missing } = assess(history, LIVE_RULE_SET, on);
  expect(tier).toBe("urgent");
  expect(missing).toEqual([{ item: "weakness-onset", weight: "hard", since: DAY_0 }]);
});

test("a date that is still to be asked is not yet blank", () => {
  const started: TestEvent = { kind: "checklist", day: DAY_0, state: "started", id: "started" };
  const { history } = ruleCase("", { "task-grip": "yes", "task-keys": "yes" }, { more: [started] });
  const underWay = {
    ...history,
    events: history.events.filter(
      (event) => !(event.kind === "checklist" && event.state === "completed"),
    ),
  };
  const rules = (day: number) =>
    assess(underWay, LIVE_RULE_SET, day).findings.map(({ rule }) => rule);
  expect(rules(DAY_0)).not.toContain("I7");
  expect(rules(DAY_0 + 1)).toContain("I7");
});

test("a corrected date of loss no longer makes the loss a new one", () => {
  const { history, on } = ruleCase(
    "",
    { "task-grip": yesSince(1), "task-keys": "yes", "weakness-speed": "weeks" },
    {},
  );
  const reported = history.events.find(
    (event) => event.kind === "answer" && event.question === "task-grip",
  );
  const corrected = {
    ...history,
    events: [
      ...history.events,
      {
        kind: "correction",
        id: "c",
        day: on,
        recordedOn: on,
        corrects: reported?.id ?? "",
      } as const,
    ],
  };
  const rules = (of: typeof history) =>
    assess(of, LIVE_RULE_SET, on).findings.map(({ rule }) => rule);
  expect(rules(history)).toContain("I7");
  expect(rules(corrected)).not.toContain("I7");
  expect(rules(corrected)).toContain("U1");
});

test("a fall of power within two weeks is seen beside a better grade of long ago", () => {
  const exam = (day: number, mrc: number): TestEvent => {
    return { kind: "examination", day: DAY_0 + day, muscle: "biceps", side: "right", mrc };
  };
  const slow = [exam(0, 5), exam(20, 4)];
  const opened = (more: readonly TestEvent[]) =>
    assess(ruleCase("", {}, { more }).history, LIVE_RULE_SET, DAY_0 + 30).findings.find(
      ({ rule }) => rule === "I7",
    )?.since;
  expect(opened(slow)).toBeUndefined();
  expect(opened([...slow, exam(30, 3)])).toBe(DAY_0 + 30);
});
