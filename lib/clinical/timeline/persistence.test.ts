import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import { CALF, foldOf, none, noneOn, onset, twitch, yes } from "../spread/testing/events";
import { NEVER } from "./evidence";

const sinceOn = (asOf: number, ...events: readonly HistoryEvent[]) => {
  const { start } = foldOf(asOf, events).persistence;
  return start === NEVER ? null : start;
};
const since = (...events: readonly HistoryEvent[]) => sinceOn(40, ...events);

const sighting: HistoryEvent = {
  id: "sighting",
  day: 20,
  recordedOn: 20,
  kind: "clinician-sighting",
  area: CALF,
  method: "ultrasound",
};

test("twitching lasts since the earlier of reported onset and first entry", () => {
  expect(since(onset(10, 3), twitch(10, CALF))).toBe(3);
  expect(since(twitch(5, CALF), onset(10, 8))).toBe(5);
  expect(since(none(1), twitch(6, CALF))).toBe(6);
});

test("what a clinician saw is a beginning too", () => {
  expect(since(none(1), sighting)).toBe(20);
  expect(since(twitch(0, CALF), ...noneOn(2, 8), sighting)).toBe(20);
});

test("seven days in a row without a twitch begin it anew, from the first twitch after the last of them", () => {
  expect(since(twitch(0, CALF), ...noneOn(2, 8), twitch(12, CALF))).toBe(12);
  expect(since(twitch(0, CALF), ...noneOn(2, 8), ...noneOn(14, 20), twitch(30, CALF))).toBe(30);
  expect(since(twitch(0, CALF), ...noneOn(2, 8).toReversed(), twitch(12, CALF))).toBe(12);
});

test("six days, seven with a day between them, or a day that also had a twitch are no relief", () => {
  expect(since(twitch(0, CALF), ...noneOn(2, 7), twitch(12, CALF))).toBe(0);
  expect(since(twitch(0, CALF), ...noneOn(2, 4), ...noneOn(6, 9), twitch(12, CALF))).toBe(0);
  expect(since(twitch(0, CALF), ...noneOn(2, 8), twitch(5, CALF), twitch(12, CALF))).toBe(0);
});

test("an onset on the last day of relief was before it", () => {
  expect(since(...noneOn(2, 8), onset(9, 8), twitch(12, CALF))).toBe(12);
});

test("relief with nothing after it leaves nothing that lasts", () => {
  expect(since(twitch(0, CALF), ...noneOn(2, 8))).toBeNull();
  expect(since()).toBeNull();
});

test("nothing later than the day counts", () => {
  const events = [twitch(0, CALF), ...noneOn(2, 8), twitch(12, CALF)];
  expect(sinceOn(7, ...events)).toBe(0);
});

test("only a day that says that nothing twitched is one without, whatever else was reported on it", () => {
  const answers = [1, 2, 3, 4, 5, 6, 7].map((day) => yes(day, "task-grip"));
  expect(sinceOn(10, twitch(0, CALF), ...answers, twitch(10, CALF))).toBe(0);
});
