import { describe, expect, it, test } from "vitest";
import type { AreaKey } from "../body/area";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { SOON_CASES } from "./testing/cases/soon";
import { SOON_CASES_ADDED } from "./testing/cases/soon-added";
import { answer, area, DAY_0, entry, type TestEvent, twitch } from "./testing/events";
import { misjudged } from "./testing/misjudged";

describe("soon rules", () => {
  it.each([...SOON_CASES, ...SOON_CASES_ADDED])("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

test("a soon case has a target on day 14 and is in breach on day 21", () => {
  const { history } = ruleCase("", { spread: "yes" }, {});
  const on = (day: number) => assess(history, LIVE_RULE_SET, DAY_0 + day);
  expect(on(0)).toMatchObject({
    tier: "soon",
    band: "b",
    place: 6,
    target: DAY_0 + 14,
    deadline: DAY_0 + 21,
    firstLookBy: DAY_0 + 7,
    overdue: "no",
  });
  expect([13, 14, 20, 21].map((day) => on(day).overdue)).toEqual([
    "no",
    "target",
    "target",
    "breach",
  ]);
});

test.each([
  [31, "b", 6],
  [32, "a", 5],
] as const)(
  "band b overdue by more than half its limit is in band a: day %i",
  (day, band, place) => {
    const { history } = ruleCase("", { spread: "yes" }, {});
    expect(assess(history, LIVE_RULE_SET, DAY_0 + day)).toMatchObject({ band, place });
  },
);

const seen = (key: AreaKey): TestEvent => ({
  kind: "clinician-sighting",
  day: DAY_0,
  area: area(key),
  method: "seen",
});

describe("band a of soon", () => {
  it.each([
    ["family history", { spread: "yes", "family-history": "yes" }, [], "a"],
    ["a thoracic site seen by a clinician", { spread: "yes" }, [seen("chest:left")], "a"],
    ["a thoracic site that only the patient saw", {}, [twitch(DAY_0, "chest:left", true)], "b"],
    [
      "three regions seen by a clinician",
      {},
      [seen("calf:left"), seen("forearm:left"), seen("jaw:left")],
      "a",
    ],
    [
      "two regions seen by a clinician, and twitching all over",
      {},
      [seen("calf:left"), seen("forearm:left"), seen("all-over:midline")],
      "b",
    ],
    ["two regions seen by a clinician", {}, [seen("calf:left"), seen("forearm:left")], "b"],
    ["a medicine changed", { "medicine-change": "yes" }, [], "a"],
    ["weight loss", { "weight-loss": "some" }, [], "a"],
    ["never stops with pain", { "never-stops": "yes", "twitch-pain": "yes" }, [], "a"],
    ["interference", { interference: 7 }, [], "b"],
  ] as const)("%s", (_about, answers, more, band) => {
    const { history, on } = ruleCase("", answers, { more });
    expect(assess(history, LIVE_RULE_SET, on)).toMatchObject({ tier: "soon", band });
  });

  it.each([
    ["before any limb or trunk", [entry(DAY_0 + 2, "calf:left")], ["jaw:left"], "a"],
    ["on the same day as a limb", [], ["jaw:left", "calf:left"], "b"],
    ["after a limb", [entry(DAY_0 + 2, "jaw:left")], ["calf:left"], "b"],
  ] as const)("the face %s", (_about, more, places, band) => {
    const { history } = ruleCase("", {}, { places, more });
    expect(assess(history, LIVE_RULE_SET, DAY_0 + 2)).toMatchObject({ tier: "soon", band });
  });

  it("is reached later, and then kept", () => {
    const { history } = ruleCase(
      "",
      { spread: "yes" },
      { more: [{ ...seen("chest:left"), day: DAY_0 + 3 }] },
    );
    const band = (day: number) => assess(history, LIVE_RULE_SET, DAY_0 + day).band;
    expect([band(2), band(3)]).toEqual(["b", "a"]);
  });
});

test("weight loss wants bloods within 7 days", () => {
  const { history, on } = ruleCase("", { "weight-loss": "some" }, {});
  expect(assess(history, LIVE_RULE_SET, on).bloodsBy).toBe(DAY_0 + 7);
});

test("tingling answered on most days of two weeks is seen without any safety answer", () => {
  const days = Array.from({ length: 15 }, (_, index) => index);
  const { history } = ruleCase(
    "",
    {},
    { more: days.map((day) => answer(DAY_0 + day, "numb-tingle", "comes-and-goes")), on: 14 },
  );
  const rules = assess(history, LIVE_RULE_SET, DAY_0 + 14).findings.map(({ rule }) => rule);
  expect(rules).toContain("S5");
});
