import { expect, it } from "vitest";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import {
  type Answers,
  answer,
  DAY_0,
  historyOf,
  safety,
  type TestEvent,
  twitch,
} from "./testing/events";

type More = readonly (TestEvent | readonly TestEvent[])[];

function on(day: number, more: More, answers: Answers = {}): Assessment {
  const { history } = ruleCase("", answers, { more });
  return assess(history, LIVE_RULE_SET, DAY_0 + day);
}

const rules = ({ findings }: Assessment) => findings.map(({ rule }) => rule);
const closing = (day: number, ...closes: readonly string[]): TestEvent => ({
  kind: "decision",
  day: DAY_0 + day,
  decision: "change-tier",
  closes,
  quotes: [],
});

it("worse, said again after a decision, is no news", () => {
  const worse: Answers = { "task-grip": LONG_AGO, course: "worse" };
  const again = [closing(1, "U1"), answer(DAY_0 + 9, "course", "worse")];
  expect(rules(on(9, again, worse))).not.toContain("U1");
});

it("a beginning that was reported later is a beginning", () => {
  const missing = (...more: More) =>
    on(2, more, { "task-grip": "yes" }).missing.map(({ item }) => item);
  expect(missing()).toContain("weakness-onset");
  const dated = answer(DAY_0 + 2, "task-grip", { value: "yes", since: DAY_0 - 40 });
  expect(missing(dated)).not.toContain("weakness-onset");
});

it("tingling that goes on after a decision is no news", () => {
  const tingling = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, day) =>
      safety(DAY_0 + from + day, { sensation: "yes" }),
    );
  expect(rules(on(14, tingling(1, 14)))).toContain("U4");
  const closed = [...tingling(1, 14), closing(15, "U4"), ...tingling(16, 24)];
  expect(rules(on(24, closed))).not.toContain("U4");
});

it("symptoms count from an onset that was reported after the first twitch", () => {
  const reported = (onset: TestEvent) =>
    historyOf([twitch(DAY_0, "calf:left", true), answer(DAY_0, "cancer", "yes"), onset]);
  const began = (daysAgo: number): TestEvent => ({
    kind: "onset",
    day: DAY_0,
    onset: DAY_0 - daysAgo,
    accuracy: "day",
    id: "z",
  });
  const open = (daysAgo: number) => rules(assess(reported(began(daysAgo)), LIVE_RULE_SET, DAY_0));
  expect(open(0)).not.toContain("U12");
  expect(open(1)).toContain("U12");
});

it("that breathlessness was not new says nothing of breathlessness that was reported after it", () => {
  const known: Answers = { breathlessness: "moving", "breathlessness-new": "no" };
  const before = on(0, [], known);
  const again = on(20, [answer(DAY_0 + 20, "breathlessness", "moving")], known);
  expect(rules(before)).not.toContain("U11");
  expect(rules(again)).toContain("U11");
});

it("a hard question that today's no covers keeps nobody from self-care", () => {
  const covered = on(1, [safety(DAY_0 + 1)], { wasting: null });
  expect(covered).toMatchObject({ tier: "self-care", information: "complete" });
  expect(on(1, [], { wasting: null }).information).toBe("serious-item-unknown");
});

it("weakness both named and denied on the day of a lost task is no contradiction", () => {
  const lost = answer(DAY_0, "task-grip", { value: "yes", since: DAY_0 });
  const contradicts = (...more: More) =>
    on(0, [lost, ...more]).missing.some(({ item }) => item === "contradiction:weakness");
  const named = safety(DAY_0, { weakness: "yes" });
  expect(contradicts(safety(DAY_0))).toBe(true);
  expect(contradicts(named, safety(DAY_0))).toBe(false);
  expect(contradicts(named)).toBe(false);
});
