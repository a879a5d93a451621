import { expect, test } from "vitest";
import type { ChecklistEvent, HistoryEvent } from "../../history/event";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";

const checklist = (state: ChecklistEvent["state"], day: number): HistoryEvent => ({
  kind: "checklist",
  id: `${state}-${day}`,
  day,
  recordedOn: day,
  state,
});

function isMissing(events: readonly HistoryEvent[], asOf: number): boolean {
  const history = { id: "one", birthDay: -9000, events };
  const { missing } = assess(history, LIVE_RULE_SET, asOf);
  return missing.some(({ item, weight }) => item === "changes-not-reported" && weight === "hard");
}

test("a yes to the daily safety question leaves a serious item unknown until the patient reports what it is", () => {
  const raised = checklist("raised", 10);
  expect(isMissing([], 10)).toBe(false);
  expect(isMissing([raised], 10)).toBe(true);
  expect(isMissing([raised, checklist("completed", 20)], 40)).toBe(true);
  expect(isMissing([checklist("reported", 9), raised], 10)).toBe(true);
  expect(isMissing([raised, checklist("reported", 10)], 10)).toBe(false);
  expect(isMissing([raised, checklist("reported", 12)], 12)).toBe(false);
});
