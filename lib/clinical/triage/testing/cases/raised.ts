import { RAISED_TIERS, type RaisedTier } from "../../../history/tier";
import { RAISED_RULES } from "../../rules/raised";
import { DAY_0, type TestEvent } from "../events";
import { type RuleCase, ruleCase } from "./rule-case";

/** A clinician raises the case by hand, so many days after day 0. */
export function raising(day: number, raisesTo: RaisedTier, id?: string): TestEvent {
  return {
    kind: "decision",
    day: DAY_0 + day,
    decision: "change-tier",
    closes: [],
    quotes: [],
    raisesTo,
    ...(id !== undefined && { id }),
  };
}

const others = (rule: string) =>
  RAISED_TIERS.map((tier) => RAISED_RULES[tier].id)
    .filter((id) => id !== rule)
    .join(" ");

/** A calm case, raised on day 3: on that day, the day before, and long after. */
export const RAISED_CASES: readonly RuleCase[] = RAISED_TIERS.flatMap((tier) => {
  const { id } = RAISED_RULES[tier];
  const more = [raising(3, tier)];
  return [
    ruleCase(`raised to ${tier}`, {}, { more, on: 3, opens: id, shut: others(id) }),
    ruleCase(`the day before it is raised to ${tier}`, {}, { more, on: 2, shut: id }),
    ruleCase(`raised to ${tier} long ago`, {}, { more, on: 90, opens: id, shut: others(id) }),
  ];
});
