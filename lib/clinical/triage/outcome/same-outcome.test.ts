import { describe, expect, it } from "vitest";
import { TIERS } from "../../history/tier";
import type { Missing } from "../assessment";
import type { Conclusion } from "./conclude";
import { sameMissing, sameOutcome } from "./same-outcome";

const WASTING: Missing = { item: "wasting", weight: "hard", since: 19_995 };
const REVIEW: Missing = { item: "review", weight: "soft", since: 19_996 };
const CONCLUSION: Conclusion = {
  asOf: 20_000,
  ruleSet: "1",
  tier: "urgent",
  band: "a",
  information: "serious-item-unknown",
  place: 2,
  findings: [
    {
      rule: "U1",
      tier: "urgent",
      band: "a",
      since: 19_990,
      knownSince: 19_991,
      target: null,
      deadline: 20_004,
      bloodsBy: null,
      emgBy: null,
      firstLookBy: null,
      certainty: "met",
      evidence: ["e1", "e2"],
    },
  ],
  rows: ["RF3"],
  checklist: { yes: ["CL3"], possible: ["CL3", "CL6"] },
  missing: [WASTING, REVIEW],
  labels: ["human-review"],
  target: 20_003,
  deadline: 20_004,
  overdue: "no",
  firstLookBy: 20_002,
  reviewOn: 20_020,
  bloodsBy: 20_014,
  emgBy: 20_021,
  orderKey: "0",
};

function withFinding(given: Partial<Conclusion["findings"][number]>): Partial<Conclusion> {
  return { findings: CONCLUSION.findings.map((finding) => ({ ...finding, ...given })) };
}

const DIFFERENT: readonly [string, Partial<Conclusion>][] = [
  ["tier", { tier: TIERS[0] }],
  ["band", { band: "b" }],
  ["information", { information: "complete" }],
  ["place", { place: 3 }],
  ["target", { target: null }],
  ["deadline", { deadline: 20_005 }],
  ["overdue", { overdue: "breach" }],
  ["first look", { firstLookBy: 20_003 }],
  ["review", { reviewOn: 20_021 }],
  ["bloods", { bloodsBy: 20_015 }],
  ["EMG", { emgBy: 20_022 }],
  ["order", { orderKey: "1" }],
  ["one finding more", { findings: [...CONCLUSION.findings, ...CONCLUSION.findings] }],
  ["rule of a finding", withFinding({ rule: "U2" })],
  ["day of a finding", withFinding({ since: 19_989 })],
  ["day on which a finding was known", withFinding({ knownSince: 19_992 })],
  ["band of a finding", withFinding({ band: "b" })],
  ["certainty of a finding", withFinding({ certainty: "not-sure" })],
  ["evidence of a finding", withFinding({ evidence: ["e1"] })],
  ["row", { rows: ["RF4"] }],
  ["items that are yes", { checklist: { ...CONCLUSION.checklist, yes: ["CL2"] } }],
  ["items that may be yes", { checklist: { ...CONCLUSION.checklist, possible: ["CL3", "CL1"] } }],
  ["labels", { labels: ["not-sure"] }],
];

describe("two outcomes are the same where they differ in nothing but their day", () => {
  it("and the same in everything else, written anew", () => {
    const other: Conclusion = { ...structuredClone(CONCLUSION), asOf: 20_001 };
    expect(sameOutcome(CONCLUSION, other)).toBe(true);
  });

  it.each(DIFFERENT)("not where they differ in: %s", (_what, given) => {
    const other = { ...CONCLUSION, ...given };
    expect(sameOutcome(CONCLUSION, other)).toBe(false);
    expect(sameOutcome(other, CONCLUSION)).toBe(false);
  });
});

const OTHER_MISSING: readonly [string, readonly Missing[]][] = [
  ["one item less", [WASTING]],
  ["another item", [WASTING, { ...REVIEW, item: "onset" }]],
  ["another weight", [{ ...WASTING, weight: "soft" }, REVIEW]],
];

describe("the same is missing where items and weights are the same", () => {
  it("whenever they came to be", () => {
    expect(sameMissing([WASTING, REVIEW], [WASTING, { ...REVIEW, since: 19_990 }])).toBe(true);
  });

  it.each(OTHER_MISSING)("not where there is: %s", (_what, other) => {
    expect(sameMissing([WASTING, REVIEW], other)).toBe(false);
    expect(sameMissing(other, [WASTING, REVIEW])).toBe(false);
  });
});
