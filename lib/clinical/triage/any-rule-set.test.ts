import { describe, expect, it } from "vitest";
import type { History } from "../history/history";
import { assess } from "./assess";
import type { Condition, Rule } from "./rule";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, area, DAY_0, type TestEvent } from "./testing/events";

const [MODEL] = LIVE_RULE_SET.rules.filter(({ id }) => id === "R5");
const CALM = LIVE_RULE_SET.rules.filter(({ tier }) => tier === "self-care");

/** A rule set of one rule, and the calm ones after it. */
function ruleSetOf(given: Partial<Rule>, calm: readonly Rule[] = CALM) {
  if (MODEL === undefined) throw new Error("no rule to take after");
  return { ...LIVE_RULE_SET, version: "own", rules: [{ ...MODEL, id: "X", ...given }, ...calm] };
}

function reported(answers: Answers = {}, more: readonly TestEvent[] = []): History {
  return ruleCase("", answers, { onset: 0, more }).history;
}

function openedOn(given: Partial<Rule>, history: History = reported()) {
  const { findings } = assess(history, ruleSetOf(given), DAY_0 + 13);
  const since = findings.find(({ rule }) => rule === "X")?.since;
  return since === undefined ? null : since - DAY_0;
}

const asLong = (atLeast: number): Condition => ({ kind: "days", fact: "persistence", atLeast });
const noLonger = (atMost: number): Condition => ({ kind: "days", fact: "persistence", atMost });
const said = (question: "wasting" | "epilepsy", value: string): Condition => ({
  kind: "answered",
  question,
  values: [value],
});

describe("time alone opens a rule on its day, wherever in its condition the days are counted", () => {
  it.each<[string, Condition, number]>([
    ["at least so many", asLong(5), 5],
    ["unless at most so many", { kind: "unless", condition: noLonger(3) }, 4],
    ["not at most so many", { kind: "not", condition: noLonger(3) }, 4],
    ["all of two", { kind: "all", of: [asLong(3), asLong(6)] }, 6],
    ["any of two", { kind: "any", of: [asLong(6), asLong(3)] }, 3],
  ])("%s", (_about, when, day) => {
    expect(openedOn({ when })).toBe(day);
    expect(assess(reported(), ruleSetOf({ when }), DAY_0).nextChangeOn).toBe(DAY_0 + day);
  });

  it("and moves a finding into band a", () => {
    const given = { tier: "urgent", band: "b", when: asLong(0), bandA: asLong(5) } as const;
    const bandOn = (day: number) => assess(reported(), ruleSetOf(given), DAY_0 + day).band;
    expect([bandOn(4), bandOn(5)]).toEqual(["b", "a"]);
    expect(assess(reported(), ruleSetOf(given), DAY_0 + 3).nextChangeOn).toBe(DAY_0 + 5);
  });
});

describe("a rule", () => {
  it("opens where only its question for not sure is answered, and only then", () => {
    const given = { when: said("wasting", "yes"), unsure: said("epilepsy", "unsure") };
    const later = reported({}, [answer(DAY_0 + 4, "epilepsy", "unsure")]);
    expect(openedOn(given)).toBeNull();
    expect(openedOn(given, later)).toBe(4);
  });

  it("that waits for an answer after another one is asked when that other one is given", () => {
    const when: Condition = { kind: "unanswered", question: "wasting", after: "epilepsy" };
    expect(openedOn({ when })).toBeNull();
    expect(openedOn({ when }, reported({}, [answer(DAY_0 + 4, "epilepsy", "yes")]))).toBe(4);
  });

  it("of urgent b wants its EMG within 42 days, of urgent a within 20, and on a Friday where that is a Sunday", () => {
    const emgBy = (band: "a" | "b") =>
      assess(
        reported(),
        ruleSetOf({ tier: "urgent", band, when: asLong(0), actions: ["emg"] }),
        DAY_0,
      ).emgBy;
    expect([emgBy("a"), emgBy("b")]).toEqual([DAY_0 + 18, DAY_0 + 42]);
  });

  it.each<[string, Condition, readonly TestEvent[]]>([
    [
      "regions that a clinician saw",
      { kind: "count", fact: "regions-seen", atLeast: 1 },
      [
        {
          kind: "clinician-sighting",
          id: "reported",
          day: DAY_0,
          area: area("chest:left"),
          method: "seen",
        },
      ],
    ],
    [
      "how long ago a change of speech began",
      { kind: "days", fact: "bulbar-when-reported", atMost: 14 },
      [{ ...answer(DAY_0, "lid-droop", { value: "yes", since: DAY_0 - 2 }), id: "reported" }],
    ],
  ])("names what it rests on: %s", (_about, when, events) => {
    const { findings } = assess(reported({}, events), ruleSetOf({ when }), DAY_0);
    expect(findings.find(({ rule }) => rule === "X")?.evidence).toEqual(["reported"]);
  });
});

describe("rules that fall back on nothing above being open", () => {
  const [calm] = CALM;
  const live = [...LIVE_RULE_SET.rules];

  it("are refused before one that does not, since they would be asked too early", () => {
    if (calm === undefined || MODEL === undefined) throw new Error("no calm rule");
    const refused = "rules that fall back on nothing above come last";
    for (const rules of [
      [calm, MODEL],
      [MODEL, calm, ...live.slice(0, 2)],
    ]) {
      expect(() => assess(reported(), { ...LIVE_RULE_SET, rules }, DAY_0)).toThrow(refused);
    }
  });

  it("need not be there at all", () => {
    const { findings } = assess(reported(), ruleSetOf({ when: asLong(0) }, []), DAY_0);
    expect(findings.map(({ rule }) => rule)).toEqual(["X"]);
  });
});
