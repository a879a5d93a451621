import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import type { Finding } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { WAITING_CASES } from "./testing/cases/waiting";
import { answer, DAY_0, type TestEvent } from "./testing/events";

const CALM = ruleCase("", {}, {}).history;
const WEAK = ruleCase("", { "task-grip": LONG_AGO }, {}).history;

const latched = (given: Partial<Finding>): Finding => ({
  rule: "U1",
  tier: "urgent",
  band: "a",
  since: DAY_0 - 5,
  knownSince: DAY_0 - 4,
  target: null,
  deadline: DAY_0 + 9,
  bloodsBy: null,
  emgBy: null,
  firstLookBy: null,
  certainty: "met",
  evidence: ["before"],
  ...given,
});

const found = (history: typeof CALM, rule: string, ...findings: readonly Finding[]) =>
  assess(history, LIVE_RULE_SET, DAY_0, { latched: findings }).findings.find(
    (each) => each.rule === rule,
  );

describe("a finding that is latched from an earlier assessment", () => {
  it("stays open as it was where the history no longer gives it", () => {
    expect(found(CALM, "U1")).toBeUndefined();
    expect(found(CALM, "U1", latched({}))).toMatchObject({
      since: DAY_0 - 5,
      knownSince: DAY_0 - 4,
      band: "a",
      certainty: "met",
      evidence: ["before"],
    });
  });

  it("keeps the earlier day, whether that is its own or the history's", () => {
    const own = found(WEAK, "U1");
    expect(own).toMatchObject({ since: DAY_0, knownSince: DAY_0 });
    expect(found(WEAK, "U1", latched({}))).toMatchObject({
      since: DAY_0 - 5,
      knownSince: DAY_0 - 4,
    });
    expect(found(WEAK, "U1", latched({ since: DAY_0 + 1, knownSince: DAY_0 + 1 }))).toMatchObject({
      since: DAY_0,
      knownSince: DAY_0,
    });
  });

  it.each([
    ["open stays", [], 0],
    ["the only one that is closed is the day before", [0], -1],
    ["closed with all days since it was known is the next open one", [0, -1, -2, -3], 1],
  ])("whose day is %s", (_which, closed, moved) => {
    const before = latched({ knownSince: DAY_0 - 4, deadline: DAY_0 });
    const calendar = {
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      holidays: closed.map((days) => DAY_0 + days),
    };
    const { findings } = assess(CALM, LIVE_RULE_SET, DAY_0, { latched: [before], calendar });
    expect(findings.find(({ rule }) => rule === "U1")?.deadline).toBe(DAY_0 + moved);
  });

  it("rests on what both of them rest on, each event once", () => {
    const own = found(WEAK, "U1")?.evidence ?? [];
    const both = found(WEAK, "U1", latched({ evidence: ["before", ...own] }))?.evidence;
    expect(own.length).toBeGreaterThan(0);
    expect(both?.toSorted()).toEqual(["before", ...own].toSorted());
  });

  it.each([
    ["a", "b", "a"],
    ["b", "a", "a"],
    ["b", "b", "b"],
  ] as const)("of band %s, given anew in band %s, is of band %s", (before, now, band) => {
    const answers = { spread: "yes", ...(now === "a" ? { "family-history": "yes" } : {}) } as const;
    const { history } = ruleCase("", answers, {});
    expect(found(history, "S1")?.band).toBe(now);
    expect(found(history, "S1", latched({ rule: "S1", band: before }))?.band).toBe(band);
  });

  it("is certain where either of them is", () => {
    const unsure = ruleCase("", { "cannot-swallow": "unsure" }, {}).history;
    const sure = ruleCase("", { "cannot-swallow": "yes" }, {}).history;
    const rule = assess(unsure, LIVE_RULE_SET, DAY_0).findings.find(
      ({ certainty }) => certainty === "not-sure",
    )?.rule;
    const of = (history: typeof CALM, certainty: Finding["certainty"]) =>
      found(history, rule ?? "", latched({ rule: rule ?? "", band: null, certainty }))?.certainty;
    expect(rule).toBeDefined();
    expect([of(unsure, "not-sure"), of(unsure, "met")]).toEqual(["not-sure", "met"]);
    expect([of(sure, "not-sure"), of(sure, "met")]).toEqual(["met", "met"]);
  });

  it("of a rule that the rule set does not have is never lost in silence", () => {
    expect(() => found(CALM, "X9", latched({ rule: "X9" }))).toThrow("X9");
  });

  it("may be of the very first rule", () => {
    const [first] = LIVE_RULE_SET.rules;
    const id = first?.id ?? "";
    expect(found(CALM, id, latched({ rule: id, tier: "emergency", band: null }))?.rule).toBe(id);
  });

  it("is looked at by its own first look, and rises above an overdue case only where it did", () => {
    const look = (history: typeof CALM, day: number, ...findings: readonly Finding[]) =>
      assess(history, LIVE_RULE_SET, day, { latched: findings }).firstLookBy;
    expect(look(CALM, DAY_0, latched({}))).toBe(DAY_0);
    const overdue = WAITING_CASES.find(({ about }) => about === "weakness joins an overdue case");
    const { history, on } = overdue ?? { history: CALM, on: DAY_0 };
    expect(overdue).toBeDefined();
    expect(look(history, on, latched({ since: on, knownSince: on }))).toBe(look(history, on));
    const ask: TestEvent = {
      kind: "decision",
      day: DAY_0 + 22,
      decision: "ask",
      closes: [],
      quotes: [],
    };
    const risen = ruleCase(
      "",
      { spread: "yes" },
      {
        more: [ask, answer(DAY_0 + 25, "numb-tingle", "constant")],
      },
    ).history;
    const own = latched({ rule: "U4", since: DAY_0 + 25, knownSince: DAY_0 + 25 });
    expect(look(risen, DAY_0 + 25)).toBe(DAY_0 + 28);
    expect(look(risen, DAY_0 + 25, own)).toBe(DAY_0 + 28);
  });

  it("opens again where a decision had closed it", () => {
    const closed: TestEvent = {
      kind: "decision",
      day: DAY_0,
      decision: "change-tier",
      closes: ["U1"],
      quotes: WEAK.events.map(({ id }) => id),
    };
    const { history } = ruleCase("", { "task-grip": LONG_AGO }, { more: [closed] });
    expect(found(history, "U1")).toBeUndefined();
    expect(found(history, "U1", latched({}))).toMatchObject({
      since: DAY_0 - 5,
      evidence: ["before"],
    });
  });
});
