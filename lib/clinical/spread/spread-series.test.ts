import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { eightWeekStrip } from "./eight-week-strip";
import { spreadSeries } from "./spread-series";
import { advanceSpread, NO_SPREAD } from "./spread-snapshot";
import { CALF, FOREARM, historyOf, none, THIGH, twitch, twitchOn, yes } from "./testing/events";

test("the series has a point for each day, and a day without a record is a gap, not a zero", () => {
  const points = spreadSeries(
    historyOf(twitch(0, FOREARM), none(1), twitch(3, FOREARM)),
    3,
    LIVE_RULE_SET.thresholds,
  );
  expect(points.map(({ day, record, areasToday }) => [day, record, areasToday])).toEqual([
    [0, "twitch", 1],
    [1, "none", 0],
    [2, "gap", null],
    [3, "twitch", 1],
  ]);
});

test("an area counts from the day it was first seen, once it is confirmed", () => {
  const history = historyOf(twitchOn(0, 1, FOREARM), twitch(3, THIGH), twitch(5, THIGH));
  const ever = (asOf: number) =>
    spreadSeries(history, asOf, LIVE_RULE_SET.thresholds).map(({ areasEver }) => areasEver);
  expect(ever(4)).toEqual([1, 1, 1, 1, 1]);
  expect(ever(5)).toEqual([1, 1, 1, 2, 2, 2]);
});

test("twitching and weak regions are two lines, and a loss counts from the day it began", () => {
  const points = spreadSeries(
    historyOf(twitchOn(0, 4, FOREARM), twitchOn(2, 4, CALF), yes(4, "task-grip", 3)),
    4,
    LIVE_RULE_SET.thresholds,
  );
  expect(points.map((point) => point.regionsTwitching)).toEqual([1, 1, 2, 2, 2]);
  expect(points.map((point) => point.regionsWeak)).toEqual([0, 0, 0, 1, 1]);
});

test("active areas fall after 28 days without that area, and are unknown after 28 days without a record", () => {
  const points = spreadSeries(
    historyOf(twitchOn(0, 1, FOREARM), twitchOn(2, 3, CALF)),
    31,
    LIVE_RULE_SET.thresholds,
  );
  const active = (day: number) => points.find((point) => point.day === day)?.areasActive;
  expect(active(28)).toBe(2);
  expect(active(29)).toBe(1);
  expect(active(30)).toBe(1);
  expect(active(31)).toBeNull();
  expect(points.at(-1)?.areasEver).toBe(2);
});

test("a history without a record has no point", () => {
  expect(spreadSeries(historyOf(), 10, LIVE_RULE_SET.thresholds)).toEqual([]);
  expect(spreadSeries(historyOf(twitch(11, CALF)), 10, LIVE_RULE_SET.thresholds)).toEqual([]);
});

test("the eight-week strip has four regions, weeks that end on its day, and no zero for a silent week", () => {
  const { events } = historyOf(twitch(55, CALF), none(49), none(48), twitch(0, CALF));
  const strip = eightWeekStrip(advanceSpread(NO_SPREAD, events, 55).days, 55);
  expect(strip.map(({ region }) => region)).toEqual([
    "bulbar",
    "cervical",
    "thoracic",
    "lumbosacral",
  ]);
  expect(strip.every(({ cells }) => cells.length === 8)).toBe(true);
  expect(strip[3]?.cells.map(({ amount }) => amount)).toEqual([
    4,
    null,
    null,
    null,
    null,
    null,
    0,
    2,
  ]);
  expect(strip[0]?.cells.map(({ amount }) => amount)).toEqual([
    0,
    null,
    null,
    null,
    null,
    null,
    0,
    0,
  ]);
});

test("the series begins on the day of the first record, whenever that was", () => {
  expect(
    spreadSeries(historyOf(none(7), twitch(9, CALF)), 9, LIVE_RULE_SET.thresholds).map(
      ({ day }) => day,
    ),
  ).toEqual([7, 8, 9]);
});

test("two lost functions of one region are one weak region, of two regions two", () => {
  const weak = (...events: readonly HistoryEvent[]) =>
    spreadSeries(historyOf(none(0), ...events), 3, LIVE_RULE_SET.thresholds).at(-1)?.regionsWeak;
  expect(weak(yes(1, "task-grip"), yes(2, "task-keys"))).toBe(1);
  expect(weak(yes(1, "task-grip"), yes(2, "task-stairs"))).toBe(2);
});
