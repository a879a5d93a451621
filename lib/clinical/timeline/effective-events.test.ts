import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import {
  answered,
  CALF,
  correction,
  foldOf,
  historyOf,
  none,
  onset,
  twitch,
  yes,
} from "../spread/testing/events";
import { effectiveEvents } from "./effective-events";
import { allLosses } from "./losses";

const named = (id: string, event: HistoryEvent): HistoryEvent => ({ ...event, id });
const ids = (events: readonly HistoryEvent[], asOf = 9) =>
  effectiveEvents(historyOf(events), asOf).map(({ id }) => id);

test("events are ordered by day, then by when they were recorded, then by id, in whatever order they came", () => {
  const events = [
    named("a", none(1)),
    named("b", none(2)),
    named("c", none(2)),
    named("a-late", { ...none(2), recordedOn: 3 }),
    named("d", none(4)),
  ];
  const order = ["a", "b", "c", "a-late", "d"];
  expect(ids(events)).toEqual(order);
  expect(ids(events.toReversed())).toEqual(order);
  expect(ids([2, 4, 0, 3, 1].flatMap((index) => events[index] ?? []))).toEqual(order);
});

test("nothing dated after the day is there, and a later correction takes nothing back yet", () => {
  const events = [named("a", twitch(0, CALF)), correction(5, "a"), named("late", none(6))];
  expect(ids(events, 4)).toEqual(["a"]);
  expect(ids(events, 5)).not.toContain("a");
});

test.each([
  ["a twitch", twitch(0, CALF)],
  ["a day without", none(0)],
  ["an onset", onset(0, -3)],
  ["an answer about an area", answered(0, CALF, "still-there")],
])("a correction takes %s back", (_what, event) => {
  expect(ids([named("wrong", event), correction(1, "wrong")])).not.toContain("wrong");
});

test("an answer that was corrected still counts", () => {
  expect(ids([named("reported", yes(0, "task-grip")), correction(1, "reported")])).toContain(
    "reported",
  );
});

test("a corrected date of a loss is none, and the one that was reported instead counts", () => {
  const events = [
    named("wrong", yes(3, "task-grip", -400)),
    yes(3, "task-grip", 1),
    correction(3, "wrong"),
  ];
  const lostOn = (reported: readonly HistoryEvent[]) =>
    allLosses(foldOf(9, reported)).map((loss) => loss.lostOn);
  expect(lostOn(events)).toEqual([1]);
  expect(lostOn([...events.slice(0, 1), correction(3, "wrong")])).toEqual([3]);
  const instead = (...reported: readonly HistoryEvent[]) =>
    lostOn([...events.slice(0, 1), ...reported, correction(5, "wrong")]);
  expect(instead(yes(5, "task-grip", 4))).toEqual([4]);
  expect(instead(yes(5, "task-keys", 4))).toEqual([3, 4]);
  const again = [named("again", yes(5, "task-grip", 4)), correction(6, "again")];
  expect(instead(...again)).toEqual([3]);
});

test("only an answer given then or later takes the place of one that was corrected", () => {
  const wrong = [named("wrong", yes(3, "task-grip")), correction(5, "wrong")];
  expect(ids([named("before", yes(2, "task-grip")), ...wrong])).toContain("wrong");
  expect(ids([named("then", yes(3, "task-grip")), ...wrong])).not.toContain("wrong");
});

test("a corrected place of weakness is none", () => {
  const weak = { ...yes(0, "feels-weak"), areas: [CALF] };
  const events = [named("wrong", weak), correction(1, "wrong")];
  expect(effectiveEvents(historyOf(events), 9)[0]).toMatchObject({ value: "yes", areas: [] });
});

test("losses are said earliest first, those of one day by name, and each keeps its earliest day", () => {
  const losses = allLosses(
    foldOf(10, [
      yes(9, "task-stairs", 8),
      yes(9, "task-keys", 4),
      yes(9, "task-grip", 4),
      yes(9, "speech-change"),
      yes(10, "task-keys", 2),
      yes(10, "task-grip", 7),
      yes(1, "feels-weak"),
    ]),
  );
  expect(losses.map(({ question, lostOn }) => [question, lostOn])).toEqual([
    ["task-keys", 2],
    ["task-grip", 4],
    ["task-stairs", 8],
    ["speech-change", 9],
  ]);
  const sameDay = [yes(1, "task-keys"), yes(1, "swallow-change"), yes(1, "task-grip")];
  for (const reported of [sameDay, sameDay.toReversed()]) {
    expect(allLosses(foldOf(9, reported)).map(({ question }) => question)).toEqual([
      "swallow-change",
      "task-grip",
      "task-keys",
    ]);
  }
});
