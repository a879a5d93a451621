import { expect, test } from "vitest";

import type { Finding } from "./assessment";
import { firstOfEachRule, isUrgentOrAbove, openFindings } from "./urgency";

function finding(rule: string, facts: Partial<Finding>): Finding {
  return {
    rule,
    tier: "soon",
    band: "b",
    since: 100,
    knownSince: 100,
    target: null,
    deadline: 121,
    bloodsBy: null,
    emgBy: null,
    firstLookBy: null,
    certainty: "met",
    evidence: [],
    ...facts,
  };
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

test("open findings come by tier, then band, then deadline with none last, then the rule's id, latched or not", () => {
  const given = [
    finding("never", { tier: "monitor", band: null, deadline: null }),
    finding("dated", { tier: "monitor", band: null, deadline: 400 }),
    finding("later", { deadline: 122 }),
    finding("z-same", {}),
    finding("a-same", {}),
    finding("band-a", { band: "a", deadline: 300 }),
  ];
  const latched = [finding("latched", { tier: "urgent", band: "b", deadline: 500 })];
  expect(rulesOf(openFindings(given, latched))).toEqual([
    "latched",
    "band-a",
    "a-same",
    "z-same",
    "later",
    "dated",
    "never",
  ]);
});

test("a page shows of each rule its most urgent finding, a decision sees the evidence of both", () => {
  const both = openFindings(
    [finding("U1", { tier: "urgent", band: "b", evidence: ["new"] })],
    [finding("U1", { tier: "urgent", band: "a", evidence: ["old"] })],
  );
  expect(both.map(({ evidence }) => evidence)).toEqual([["old"], ["new"]]);
  expect(firstOfEachRule(both).map(({ band }) => band)).toEqual(["a"]);
});

test("urgent is urgent or above, soon is not", () => {
  expect((["immediate", "urgent", "soon"] as const).map(isUrgentOrAbove)).toEqual([
    true,
    true,
    false,
  ]);
});
