import { expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { answer, DAY_0, type TestEvent } from "./testing/events";

function pregnantSince(day: number, ...more: readonly TestEvent[]): number | null {
  const { history } = ruleCase("", {}, { more });
  const { missing } = assess(history, LIVE_RULE_SET, DAY_0 + day);
  const since = missing.find(({ item }) => item === "person:pregnant")?.since ?? null;
  return since === null ? null : since - DAY_0;
}

const mayRun: TestEvent = { kind: "rules-may-run", day: DAY_0 + 1 };
const pregnant = (day: number, value = "yes") => answer(DAY_0 + day, "pregnant", value);

it("a clinician's word covers what was reported on its very day", () => {
  expect(pregnantSince(1, pregnant(1))).toBe(1);
  expect(pregnantSince(1, pregnant(1), mayRun)).toBeNull();
});

it("and not what is reported anew after a no, which counts from its own day", () => {
  expect(pregnantSince(5, pregnant(1), mayRun, pregnant(3, "no"), pregnant(5))).toBe(5);
  expect(pregnantSince(5, pregnant(0), mayRun, pregnant(3, "no"), pregnant(5))).toBe(5);
  expect(pregnantSince(9, pregnant(5), mayRun, pregnant(7, "no"), pregnant(9))).toBe(5);
});
