import { expect, test } from "vitest";
import type { AreaKey } from "../body/area";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { type Answers, checklist, DAY_0, historyOf, twitch } from "./testing/events";

/** A calm first checklist of somebody with twitching in one place for 4 days, then a day each in other places, 14 days on. */
function placed(first: AreaKey, later: readonly AreaKey[] = [], answers: Answers = {}) {
  const asked = checklist(DAY_0, { onset: DAY_0 - 4, places: [first], answers });
  const more = later.flatMap((place) => [twitch(DAY_0 + 1, place), twitch(DAY_0 + 2, place)]);
  const { tier, findings, missing } = assess(historyOf([asked, more]), LIVE_RULE_SET, DAY_0 + 3);
  return {
    tier,
    rules: findings.map(({ rule }) => rule),
    missing: missing.map(({ item }) => item),
  };
}

test("twitching of a leg, no part named: nothing is opened, and no calm tier is given before somebody asks where", () => {
  expect(placed("calf:left")).toMatchObject({ tier: "self-care", missing: [] });
  expect(placed("leg:left")).toMatchObject({ tier: null, missing: ["part-of-limb"] });
  expect(placed("leg:left", ["calf:left"])).toMatchObject({ tier: "self-care", missing: [] });
});

test("a leg beside its own calf is no spread; a leg beside an arm, or the other leg, is", () => {
  const spreads = (first: AreaKey, later: AreaKey) =>
    placed(first, [later]).rules.filter((rule) => rule.startsWith("S"));
  const known = spreads("calf:left", "forearm:left");
  expect(known.length).toBeGreaterThan(0);
  expect(spreads("leg:left", "arm:left")).toEqual(known);
  expect(spreads("calf:left", "arm:left")).toEqual(known);
  expect(spreads("calf:left", "leg:left")).toEqual([]);
  expect(spreads("calf:left", "leg:right")).toEqual(spreads("calf:left", "calf:right"));
});

test("weakness of a leg is weakness of the legs where the bladder has changed (E08)", () => {
  const bladder = (weak: AreaKey) =>
    placed("calf:left", [], {
      "bladder-change": "yes",
      "bladder-change-weeks": "over-four-weeks",
      "bladder-change-worse": "no",
      "feels-weak": { value: "yes", areas: [weak] },
    }).rules;
  expect(bladder("leg:left")).toContain("E08");
  expect(bladder("arm:left")).not.toContain("E08");
});
