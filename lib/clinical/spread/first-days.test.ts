import { expect, test } from "vitest";
import type { Area } from "../body/area";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { amountOfDay } from "./amount";
import type { MeasureId } from "./measure-id";
import { spreadMeasures } from "./measures";
import { CALF, FOREARM, historyOf, none, onset, THIGH, twitch, yes } from "./testing/events";

const measure = (id: MeasureId, asOf: Day, ...events: readonly HistoryEvent[]) =>
  spreadMeasures(historyOf(events), asOf, LIVE_RULE_SET.thresholds)[id];
const known = { confirmed: true };
const ALL_OVER: Area = { site: "all-over", side: "midline" };

test("a region that was not reached is so many days after the first, wherever in the calendar it is", () => {
  const events = [twitch(100, CALF), none(120)];
  expect(measure("time-to-second-region", 130, ...events)).toEqual({
    kind: "delay",
    days: 20,
    bound: "at-least",
  });
  expect(measure("time-to-second-region", 130, onset(100, 90), ...events)).toMatchObject({
    days: 30,
  });
});

test("twitching all over is no region", () => {
  const first = twitch(100, ALL_OVER, known);
  expect(measure("time-to-second-region", 130, first)).toEqual({
    kind: "cannot-say",
    because: "no-twitch",
  });
  expect(measure("time-to-second-region", 130, first, twitch(104, CALF, known))).toMatchObject({
    bound: "at-least",
  });
});

test("a second area of a region does not move the region's first day", () => {
  const events = [twitch(0, FOREARM, known), twitch(3, CALF, known), twitch(9, THIGH, known)];
  expect(measure("time-to-second-region", 20, ...events)).toMatchObject({ days: 3 });
});

test("the time between weak regions runs from the earliest loss, reported in whatever order", () => {
  const events = [yes(20, "task-stairs", 12), yes(21, "task-grip", 5), yes(22, "task-keys", 9)];
  expect(measure("time-to-second-weak-region", 30, ...events)).toMatchObject({ days: 7 });
});

test("an area all over is not among those that touch", () => {
  const events = [twitch(0, ALL_OVER, known), twitch(3, CALF, known), twitch(5, THIGH, known)];
  expect(measure("contiguity", 9, ...events)).toMatchObject({ added: 1 });
});

test("of two sides of one site only that which was recorded is active", () => {
  const right: Area = { site: "calf", side: "right" };
  const events = [twitch(0, CALF, known), twitch(0, right, known), twitch(40, right)];
  expect(measure("areas-active", 40, ...events)).toEqual({ kind: "count", count: 1 });
});

test("a site that was never counted makes no other active", () => {
  const events = [twitch(0, CALF, known), twitch(40, FOREARM)];
  expect(measure("areas-active", 40, ...events)).toEqual({ kind: "count", count: 0 });
});

test("a day is shaded by the longest of its durations, whichever was reported last", () => {
  expect(amountOfDay(["over-6-hours", "under-1-min"])).toBe(4);
  expect(amountOfDay(["under-1-min", "over-6-hours"])).toBe(4);
  expect(amountOfDay(["unknown", null])).toBeNull();
});
