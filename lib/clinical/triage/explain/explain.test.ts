import { describe, expect, it, test } from "vitest";
import type { HistoryEvent } from "../../history/event";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { ruleCase } from "../testing/cases/rule-case";
import { answer, DAY_0, historyOf, type TestEvent } from "../testing/events";
import { counterfactual } from "./counterfactual";
import { evidenceOf, explain } from "./explain";
import { whySummary } from "./why-summary";

const said = (day: number, question: "wasting" | "lid-droop", id: string): TestEvent => ({
  ...answer(DAY_0 + day, question, "yes"),
  id,
});

const history = historyOf([
  said(4, "lid-droop", "lid"),
  said(2, "wasting", "thin"),
  { kind: "text", day: DAY_0, flagged: false, id: "words" },
]);
const { findings } = assess(history, LIVE_RULE_SET, DAY_0 + 4);
const idsOf = (events: readonly HistoryEvent[]) => events.map(({ id }) => id);

describe("an explanation", () => {
  const explained = explain(findings, LIVE_RULE_SET, history.events);

  it("has each finding in its order, with its rule", () => {
    expect(explained.map(({ finding }) => finding)).toEqual(findings);
    expect(explained.map(({ rule }) => rule.id)).toEqual(findings.map(({ rule }) => rule));
    expect(explained.every(({ rule }) => LIVE_RULE_SET.rules.includes(rule))).toBe(true);
  });

  it("has the events that made it true, oldest first, and no others", () => {
    const wasting = explained.find(({ finding }) => finding.rule === "I1");
    expect(idsOf(wasting?.evidence ?? [])).toEqual(["thin"]);
    const [finding] = findings;
    if (finding === undefined) throw new Error("no finding");
    const both = { ...finding, evidence: ["lid", "gone", "thin"] };
    const [one] = explain([both], LIVE_RULE_SET, history.events);
    expect(idsOf(one?.evidence ?? [])).toEqual(["thin", "lid"]);
  });

  it("rests on each event once, oldest first", () => {
    const twice = [...explained, ...explained];
    expect(idsOf(evidenceOf(twice))).toEqual(["thin", "lid"]);
  });

  it("throws on a rule that the rule set does not have", () => {
    const [finding] = findings;
    const unknown = finding === undefined ? [] : [{ ...finding, rule: "X9" }];
    expect(() => explain(unknown, LIVE_RULE_SET, [])).toThrow("rule set 1 has no rule X9");
  });
});

it("a summary shows three findings and five missing items at most, each by its name", () => {
  const reported = historyOf(
    (["severe-breathing", "cannot-swallow", "sudden-weakness", "dark-urine"] as const).map(
      (question) => answer(DAY_0, question, "yes"),
    ),
  );
  const assessment = assess(reported, LIVE_RULE_SET, DAY_0);
  const why = whySummary(assessment, reported.events);
  expect(assessment.findings.length).toBeGreaterThan(3);
  expect(why.findings.map(({ rule }) => rule)).toEqual(
    assessment.findings.slice(0, 3).map(({ rule }) => rule),
  );
  expect(why.missing).toEqual(assessment.missing.slice(0, 5).map(({ item }) => item));
});

test("what the findings rest on is in the order of its days, whichever is the most urgent", () => {
  const reported = historyOf([said(4, "wasting", "thin"), said(2, "lid-droop", "lid")]);
  const found = assess(reported, LIVE_RULE_SET, DAY_0 + 4).findings;
  const explained = explain(found, LIVE_RULE_SET, reported.events);
  expect(idsOf(explained[0]?.evidence ?? [])).toEqual(["thin"]);
  expect(idsOf(evidenceOf(explained))).toEqual(["lid", "thin"]);
});

describe("what comes by itself", () => {
  const days = (onset: number) => {
    const { history: reported, on } = ruleCase("", { "task-grip": "yes" }, { onset });
    return { reported, on, ...counterfactual(reported, LIVE_RULE_SET, on) };
  };

  it("is followed for a few days, each with the labels that are new on it", () => {
    const { comes, reported, on } = days(0);
    const labels = (day: number) => assess(reported, LIVE_RULE_SET, day).labels;
    let before = on;
    for (const { on: day, labels: added } of comes) {
      expect(added).toEqual(labels(day).filter((label) => !labels(before).includes(label)));
      before = day;
    }
    expect(comes.length).toBeGreaterThan(2);
    expect(comes.length).toBeLessThanOrEqual(8);
  });
});
