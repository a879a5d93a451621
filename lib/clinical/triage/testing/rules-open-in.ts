import { expect } from "vitest";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import type { RuleCase } from "./cases/rule-case";

/** Expects the case's rules to be open, and those that it names as shut not to be. */
export function rulesOpenIn({ history, on, opens, shut }: RuleCase): void {
  const open = assess(history, LIVE_RULE_SET, on).findings.map(({ rule }) => rule);
  expect(open).toEqual(expect.arrayContaining([...opens]));
  expect(shut.filter((rule) => open.includes(rule))).toEqual([]);
}
