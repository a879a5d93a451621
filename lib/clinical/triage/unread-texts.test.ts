import { expect, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { DAY_0, type TestEvent } from "./testing/events";

function on(day: number, more: readonly TestEvent[]) {
  return assess(ruleCase("", {}, { more }).history, LIVE_RULE_SET, DAY_0 + day);
}

const unread = (watchRecall?: number, flagged = false): TestEvent => ({
  kind: "text",
  day: DAY_0 + 1,
  flagged,
  ...(watchRecall !== undefined && { watchRecall }),
});

test.each<[string, number | undefined]>([
  ["in a language that is not known, a picture or voice", undefined],
  ["with a watch that finds just under 0.95", 0.949],
  ["in a language that nobody measured", 0],
  ["with a watch of which nobody can say what it finds", Number.NaN],
])("an unread text %s holds the case in the place of urgent b", (_about, watchRecall) => {
  expect(on(1, [unread(watchRecall)])).toMatchObject({
    tier: "self-care",
    information: "complete",
    place: 3,
    labels: ["unread-text", "unwatched-text"],
    actions: expect.arrayContaining(["read-text"]),
    firstLookBy: DAY_0 + 2,
  });
});

test.each([0.95, 0.951])(
  "an unread note with a watch that finds %d is to be read as soon, and leaves the case where it is",
  (watchRecall) => {
    expect(on(1, [unread(watchRecall)])).toMatchObject({
      tier: "self-care",
      information: "complete",
      place: on(1, []).place,
      labels: ["unread-text"],
      actions: expect.arrayContaining(["read-text"]),
      firstLookBy: DAY_0 + 2,
    });
  },
);

test.each<[string, readonly TestEvent[]]>([
  ["a flagged note, however well the watch finds,", [unread(1, true)]],
  ["one of two notes that nothing looked at", [unread(0.98), unread()]],
])("%s holds the case in the place of urgent b", (_about, more) => {
  expect(on(1, more).place).toBe(3);
});

test.each(["a", "z"])(
  "a text that was read on its own day is read, whatever the ids (%s)",
  (id) => {
    const day = DAY_0 + 1;
    const read: TestEvent = { kind: "text-read", day, text: "m", id };
    expect(on(1, [read, { kind: "text", day, flagged: true, id: "m" }])).toMatchObject({
      information: "complete",
      labels: [],
    });
  },
);

test("an unread text waits since its own day, whatever came after it and however late that was recorded", () => {
  const later: TestEvent = { kind: "text", day: DAY_0 + 9, flagged: true };
  const late: TestEvent = { kind: "no-twitch", day: DAY_0 + 9, recordedOn: DAY_0 + 10 };
  const waits = on(10, [unread(1, true), later, late]).missing.filter(
    ({ item }) => item === "emergency-words-unread",
  );
  expect(waits.map(({ since }) => since)).toEqual([DAY_0 + 1, DAY_0 + 9]);
});
