import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { BREATH_CASES } from "./testing/cases/breath";
import { ruleCase } from "./testing/cases/rule-case";
import { type Answers, DAY_0 } from "./testing/events";
import { misjudged } from "./testing/misjudged";

describe("rules of breath", () => {
  it.each(BREATH_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

function said(answers: Answers) {
  const { history, on } = ruleCase("", answers, {});
  return assess(history, LIVE_RULE_SET, on);
}

test("breathless lying flat, and nobody said whether that is new, is urgent and a serious item unknown", () => {
  const { tier, band, missing } = said({ breathlessness: "lying-flat-or-at-rest" });
  expect({ tier, band }).toEqual({ tier: "urgent", band: "a" });
  expect(missing).toContainEqual({ item: "breathlessness-new", weight: "hard", since: DAY_0 });
});

test.each<[string, Answers, readonly string[]]>([
  ["a passing breath", { breathlessness: "passing" }, ["breathlessness-new"]],
  [
    "moving, not new",
    { breathlessness: "moving", "breathlessness-new": "no" },
    ["breath-passing-new"],
  ],
  [
    "lying flat, not new",
    { breathlessness: "lying-flat-or-at-rest", "breathlessness-new": "no" },
    ["breath-moving-new", "breath-passing-new"],
  ],
  [
    "moving, neither that nor a passing breath new",
    { breathlessness: "moving", "breathlessness-new": "no", "breath-passing-new": "no" },
    [],
  ],
])(
  "breathless %s: each kind that nobody said to be new or not is a serious item unknown",
  (_about, answers, items) => {
    const { information, missing } = said(answers);
    expect(missing).toEqual(items.map((item) => ({ item, weight: "hard", since: DAY_0 })));
    expect(information).toBe(items.length === 0 ? "complete" : "serious-item-unknown");
  },
);

test("not sure whether being breathless lying flat is new is an emergency worded as not sure", () => {
  const { findings } = said({
    breathlessness: { value: "lying-flat-or-at-rest", since: DAY_0 - 60 },
    "breathlessness-new": "unsure",
  });
  expect(findings[0]).toMatchObject({ rule: "E02", certainty: "not-sure" });
});
