import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import type { SafetyGroup } from "../history/question";
import { allLosses } from "../timeline/losses";
import { regionsWeak } from "./counts";
import { functionAskedDays } from "./function-asked";
import { functionLoss } from "./function-loss";
import { CALF, foldOf, twitch, yes } from "./testing/events";

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
  expect(allLosses(foldOf(9, yes(2, question)))).toEqual([
    { question, region, lostOn: 2, latestOn: 2 },
  ]);
});

test("a task that is still possible is no loss, and was asked", () => {
  expect(allLosses(foldOf(9, no("task-grip")))).toEqual([]);
  expect(functionLoss(foldOf(9, no("task-grip")), [no("task-grip")])).toEqual({
    kind: "function-loss",
    losses: [],
    recent: 0,
  });
  expect(regionsWeak(foldOf(9, no("task-grip")), [no("task-grip")])).toEqual({
    kind: "count",
    count: 0,
  });
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
  expect(functionLoss(foldOf(9, events), events)).toEqual(NOT_ASKED);
  expect(regionsWeak(foldOf(9, events), events)).toEqual(NOT_ASKED);
});

test("a loss has the earliest beginning that was given, and the latest, from which the rules count", () => {
  const lost = (...events: readonly HistoryEvent[]) =>
    allLosses(foldOf(60, events)).map(({ lostOn, latestOn }) => [lostOn, latestOn]);
  expect(lost(yes(10, "task-grip", 3), yes(40, "task-grip", 38))).toEqual([[3, 38]]);
  expect(lost(yes(10, "task-grip", 9), yes(40, "task-grip", 3))).toEqual([[3, 9]]);
  expect(lost(yes(10, "task-grip"), yes(40, "task-grip"))).toEqual([[10, 10]]);
  expect(lost(yes(10, "task-grip"), yes(11, "task-grip", 4))).toEqual([[4, 4]]);
});
