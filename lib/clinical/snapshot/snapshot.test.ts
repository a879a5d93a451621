import fc from "fast-check";
import { expect, test } from "vitest";
import { resume } from "../triage/assess";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { anyHistory, SPAN } from "../triage/testing/arbitrary-history";
import { DAY_0, entry, historyOf, safety, twitch } from "../triage/testing/events";
import { lastEntryDay } from "./last-entry-day";
import { snapshotAfter, snapshotOf } from "./snapshot";

test("the snapshot after some more events is the snapshot of all of them", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: DAY_0, max: DAY_0 + SPAN }), (history, split) => {
      const before = history.events.filter(({ day }) => day <= split);
      const after = history.events.filter(({ day }) => day > split);
      const snapshot = snapshotOf({ ...history, events: before }, LIVE_RULE_SET);
      const all = snapshotOf(history, LIVE_RULE_SET);
      fc.pre(snapshot !== null && all !== null);
      const resumed = resume(snapshot.rules, after, LIVE_RULE_SET, { asOf: DAY_0 + SPAN });
      fc.pre(resumed !== null);
      const { spread, lastEntryOn, rules } = snapshotAfter(snapshot, after, resumed.rulesSnapshot);
      expect(rules.through).toBe(all.rules.through);
      expect(lastEntryOn).toBe(all.lastEntryOn);
      expect(spread.days.toSorted((a, b) => a.day - b.day)).toEqual(
        all.spread.days.toSorted((a, b) => a.day - b.day),
      );
      expect(new Set(spread.areas)).toEqual(new Set(all.spread.areas));
      compared += 1;
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(50);
});

test("the journal's newest day is that of a twitch, of none, or of the safety question", () => {
  const { events } = historyOf([
    twitch(4, "calf:left"),
    entry(5),
    { kind: "plan-started", day: 9 },
  ]);
  expect(lastEntryDay(events)).toBe(5);
  expect(lastEntryDay(historyOf(safety(7)).events, 5)).toBe(7);
  expect(lastEntryDay(events, 8)).toBe(8);
  expect(lastEntryDay(historyOf([twitch(4, "calf:left")]).events)).toBe(4);
  expect(lastEntryDay(historyOf([{ kind: "no-twitch", day: 6 }]).events)).toBe(6);
  expect(lastEntryDay(events.toReversed())).toBe(5);
  expect(lastEntryDay([])).toBeNull();
});

test("what is finalised is of every day until the snapshot's, and of no later one", () => {
  const daily = Array.from({ length: 9 }, (_, day) => entry(DAY_0 + day, "calf:left"));
  const history = historyOf(daily);
  const snapshot = snapshotOf(history, LIVE_RULE_SET);
  if (snapshot === null) throw new Error("no snapshot");
  const { through } = snapshot.rules;
  expect(through).toBe(DAY_0 + 5);
  expect(snapshot.lastEntryOn).toBe(through);
  const days = [0, 1, 2, 3, 4, 5].map((day) => DAY_0 + day);
  expect(snapshot.spread.days.map(({ day }) => day).toSorted((a, b) => a - b)).toEqual(days);
});
