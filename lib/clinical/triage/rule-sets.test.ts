import { describe, expect, it, test } from "vitest";
import { TIERS } from "../history/tier";
import { ACTIONS } from "./action";
import { assess } from "./assess";
import type { RuleSet } from "./rule";
import { RULE_IDS } from "./rule-id";
import { LIVE_RULE_SET, RULE_SETS } from "./rule-sets";
import { ALL_CASES } from "./testing/cases/all-cases";
import { type RuleCase, ruleCase } from "./testing/cases/rule-case";
import { DAY_0 } from "./testing/events";

describe("a released rule set", () => {
  it.each(Object.keys(RULE_SETS))("version %s has not changed since its release", (version) =>
    expect(logicOf(ruleSet(version))).toMatchFileSnapshot(`testing/golden/${version}.rules.txt`),
  );

  it.each(Object.keys(RULE_SETS))(
    "version %s gives the answers that it gave at its release",
    (version) => {
      const answers = ALL_CASES.map(({ about, history, on }) => {
        const assessed = assess(history, ruleSet(version), on);
        const { tier, band, information, place, deadline, findings } = assessed;
        const open = findings.map(({ rule, since }) => `${rule}@${since}`).join(" ");
        return `${about}: ${tier} ${band} ${information} place ${place} by ${deadline}: ${open}`;
      });
      return expect(answers.join("\n")).toMatchFileSnapshot(
        `testing/golden/${version}.answers.txt`,
      );
    },
  );

  it("differs from the next one where its number was moved", () => {
    const deadlines = ["1", "2-example"].map((version) => {
      const { history, on } = ruleCase("", { spread: "yes" }, {});
      return assess(history, ruleSet(version), on).deadline;
    });
    expect(deadlines).toEqual([DAY_0 + 21, DAY_0 + 18]);
  });

  it("is live", () => {
    expect(RULE_SETS[LIVE_RULE_SET.version]).toBe(LIVE_RULE_SET);
  });
});

test("the live rule set has every rule that was ever live, so that no finding that is latched loses its rule", () => {
  const live = LIVE_RULE_SET.rules.map(({ id }) => id);
  expect(live.toSorted()).toEqual(RULE_IDS.toSorted());
});

describe("every rule", () => {
  const { rules } = LIVE_RULE_SET;

  it("has an id of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("is written in the order of urgency, so that a reader sees the worst first", () => {
    const emergency = rules.filter(({ tier }) => tier === "emergency");
    const others = rules.filter(({ tier }) => tier !== "emergency");
    expect(rules.slice(0, emergency.length)).toEqual(emergency);
    const order = others.map(({ tier }) => TIERS.indexOf(tier));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is banded only where its tier is",
    (_id, { tier, band }) => {
      expect(band === null).toBe(tier !== "urgent" && tier !== "soon");
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says whose it is, and on what ground",
    (_id, { source }) => {
      expect(
        source.kind === "article" ? source.sentence : `${source.evidence}${source.reference}`,
      ).not.toBe("");
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s names known actions",
    (_id, { actions }) => {
      expect(actions.filter((action) => !ACTIONS.includes(action))).toEqual([]);
    },
  );

  it("covers every row, item and prose rule of the article", () => {
    const covered = new Set(rules.flatMap(({ source }) => source.covers));
    const needed =
      "RF1 RF2 RF3 RF4 RF5 RFC CL1 CL2 CL3 CL4 CL5 CL6 CLR AR1 AR3 AR4 AR5 AR6 AR7 AR8 AR9 EY1 EY2 EY3 EY4 EY5";
    expect(needed.split(" ").filter((id) => !covered.has(id))).toEqual([]);
  });
});

/** What somebody does about a case. */
function consequence({ history, on }: RuleCase, { rules, ...numbers }: RuleSet): string {
  const { tier, deadline, actions, place } = assess(history, { ...numbers, rules }, on);
  return JSON.stringify({ tier, deadline, actions, place });
}

describe("no rule is decoration", () => {
  it.each(LIVE_RULE_SET.rules.map(({ id }) => id))(
    "deleting %s changes some case's tier, deadline, action or place",
    (id) => {
      const rules = LIVE_RULE_SET.rules.filter((rule) => rule.id !== id);
      const without = { ...LIVE_RULE_SET, rules };
      const changed = ALL_CASES.some(
        (each) =>
          each.opens.includes(id) &&
          consequence(each, without) !== consequence(each, LIVE_RULE_SET),
      );
      expect(changed).toBe(true);
    },
  );
});

function ruleSet(version: string): RuleSet {
  const found = RULE_SETS[version];
  if (found === undefined) throw new Error(`no rule set ${version}`);
  return found;
}

/** One rule a line. */
function logicOf({ rules, ...numbers }: RuleSet): string {
  return [JSON.stringify(numbers, null, 1), ...rules.map((rule) => JSON.stringify(rule))].join(
    "\n",
  );
}
