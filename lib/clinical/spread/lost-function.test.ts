import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import type { SafetyGroup } from "../history/question";
import { regionsWeak } from "./counts";
import { functionLoss } from "./function-loss";
import { functionAskedDays, functionalLosses } from "./functional-loss";
import { CALF, twitch, yes } from "./testing/events";

const no = (question: "task-grip" | "wasting"): HistoryEvent => ({
  id: `no-${question}`,
  day: 3,
  recordedOn: 3,
  kind: "answer",
  question,
  value: "no",
  since: null,
  areas: [],
});
const safety = (group: SafetyGroup): HistoryEvent => ({
  id: group,
  day: 4,
  recordedOn: 4,
  kind: "safety",
  group,
  value: "no",
});
const NOT_ASKED = { kind: "cannot-say", because: "function-not-asked" };

test.each([
  ["speech-change", "bulbar"],
  ["swallow-change", "bulbar"],
  ["task-grip", "cervical"],
  ["task-stairs", "lumbosacral"],
] as const)("%s is a loss of the %s region", (question, region) => {
  expect(functionalLosses([yes(2, question)])).toEqual([{ question, region, lostOn: 2 }]);
});

test("a task that is still possible is no loss, and was asked", () => {
  expect(functionalLosses([no("task-grip")])).toEqual([]);
  expect(functionLoss([no("task-grip")], 9)).toEqual({
    kind: "function-loss",
    losses: [],
    recent: 0,
  });
  expect(regionsWeak([no("task-grip")])).toEqual({ kind: "count", count: 0 });
});

test.each([
  ["weakness", [4]],
  ["speech-swallowing-breathing", [4]],
  ["sensation", []],
  ["wasting", []],
] as const)("the daily question about %s asks about function on the days %j", (group, days) => {
  expect(functionAskedDays([safety(group)])).toEqual(days);
});

test("a twitch, or an answer about something else, does not ask about function", () => {
  const events = [twitch(1, CALF), no("wasting"), yes(2, "wasting")];
  expect(functionAskedDays(events)).toEqual([]);
  expect(functionLoss(events, 9)).toEqual(NOT_ASKED);
  expect(regionsWeak(events)).toEqual(NOT_ASKED);
});
