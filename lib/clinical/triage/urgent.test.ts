import { describe, expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { URGENT_CASES } from "./testing/cases/urgent";
import { URGENT_CASES_OF_WORSENING_AND_ADDED } from "./testing/cases/urgent-worsening-and-added";
import { DAY_0, safety } from "./testing/events";
import { misjudged } from "./testing/misjudged";

describe("urgent rules", () => {
  it.each([...URGENT_CASES, ...URGENT_CASES_OF_WORSENING_AND_ADDED])("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

test("an urgent case is looked at within 2 working days and seen within 14 days", () => {
  const { history, on } = ruleCase("", { "task-grip": LONG_AGO }, {});
  expect(assess(history, LIVE_RULE_SET, on)).toMatchObject({
    tier: "urgent",
    band: "a",
    place: 2,
    deadline: DAY_0 + 14,
    target: null,
    firstLookBy: DAY_0 + 2,
    bloodsBy: DAY_0 + 14,
    emgBy: DAY_0 + 18,
    reviewOn: null,
  });
});

test.each([
  [13, "no"],
  [14, "breach"],
] as const)("on day %i it is overdue: %s", (day, overdue) => {
  const { history } = ruleCase("", { "task-grip": LONG_AGO }, {});
  expect(assess(history, LIVE_RULE_SET, DAY_0 + day).overdue).toBe(overdue);
});

test.each([
  [21, "b", 3],
  [22, "a", 2],
] as const)(
  "band b overdue by more than half its limit is in band a: day %i",
  (day, band, place) => {
    const { history } = ruleCase("", { "numb-tingle": "comes-and-goes" }, {});
    expect(assess(history, LIVE_RULE_SET, DAY_0 + day)).toMatchObject({ band, place });
  },
);

test("a day of tingling counts in one of the two weeks, never in both", () => {
  const tingledOn = (days: string) => {
    const more = Array.from(days, (day, index) =>
      safety(DAY_0 + 1 + index, day === "y" ? { sensation: "yes" } : {}),
    );
    const { history } = ruleCase("", {}, { more });
    return assess(history, LIVE_RULE_SET, DAY_0 + 14).findings.some(({ rule }) => rule === "U4");
  };
  expect(tingledOn("ynnyyyynnnyyyy")).toBe(true);
  expect(tingledOn("ynnyyyynnnnyyy")).toBe(false);
});

test("a finding of band a in a lower tier leaves the case in band b", () => {
  const tingles = { "numb-tingle": "comes-and-goes" } as const;
  const { history } = ruleCase("", tingles, { places: ["tongue:midline"] });
  const assessment = assess(history, LIVE_RULE_SET, DAY_0);
  expect(assessment.findings.map(({ tier, band }) => `${tier} ${band}`)).toEqual(
    expect.arrayContaining(["urgent b", "soon a"]),
  );
  expect(assessment).toMatchObject({ tier: "urgent", band: "b", place: 3 });
});
