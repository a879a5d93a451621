import { expect, test } from "vitest";

import type { Finding } from "@/lib/clinical/triage/assessment";

import { latchedFindings } from "./latched-findings";

const CLOSED_NONE = new Set<string>();

function finding(rule: string, facts: Partial<Finding> = {}): Finding {
  return {
    rule,
    tier: "soon",
    band: "b",
    since: 100,
    knownSince: 100,
    target: 114,
    deadline: 121,
    bloodsBy: null,
    emgBy: null,
    firstLookBy: null,
    certainty: "met",
    evidence: [],
    ...facts,
  };
}

test("a finding that a correction took away is latched", () => {
  const spread = finding("S1");
  expect(latchedFindings([spread], [], CLOSED_NONE)).toEqual([spread]);
});

test("a finding that is given as urgently as before is not latched beside itself", () => {
  expect(latchedFindings([finding("S1")], [finding("S1")], CLOSED_NONE)).toEqual([]);
});

test("a deadline that a correction would move later stays where it was", () => {
  const later = finding("S1", { since: 110, target: 124, deadline: 131 });
  expect(latchedFindings([finding("S1")], [later], CLOSED_NONE)).toEqual([finding("S1")]);
});

test("a deadline that moved earlier is the newest assessment's own", () => {
  const sooner = finding("S1", { since: 90, target: 104, deadline: 111 });
  expect(latchedFindings([finding("S1")], [sooner], CLOSED_NONE)).toEqual([]);
});

test("a band that fell keeps the more urgent one", () => {
  const before = finding("S7", { band: "a" });
  expect(latchedFindings([before], [finding("S7")], CLOSED_NONE)).toEqual([before]);
});

test("only the decision that names the rule closes it", () => {
  const both = [finding("S1"), finding("U1", { tier: "urgent", band: "a" })];
  expect(latchedFindings(both, [], new Set(["S1"])).map(({ rule }) => rule)).toEqual(["U1"]);
});

test("of two memories of one rule the earliest deadline and the most urgent tier stay", () => {
  const early = finding("S1", { since: 90, knownSince: 95, deadline: 111, target: 104 });
  const urgent = finding("S1", { tier: "urgent", band: "a", target: null });
  expect(latchedFindings([early, urgent], [], CLOSED_NONE)).toEqual([
    { ...urgent, since: 90, knownSince: 95, target: 104, deadline: 111 },
  ]);
});

test("home steps are never latched: they end when anything else is found", () => {
  const homeSteps = finding("C1", {
    tier: "self-care",
    band: null,
    target: null,
    deadline: null,
    bloodsBy: null,
    emgBy: null,
    firstLookBy: null,
  });
  expect(latchedFindings([homeSteps], [], CLOSED_NONE)).toEqual([]);
});

test("latched findings stand most urgent first", () => {
  const known = [
    finding("M1", { tier: "monitor", band: null, target: null, deadline: null }),
    finding("S1"),
    finding("S8", { band: "a" }),
    finding("I1", { tier: "immediate", band: null, target: null, deadline: 107 }),
  ];
  const rules = latchedFindings(known, [], CLOSED_NONE).map(({ rule }) => rule);
  expect(rules).toEqual(["I1", "S8", "S1", "M1"]);
});
