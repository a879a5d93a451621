import { describe, expect, it } from "vitest";
import type { AreaKey } from "../body/area";
import type { Duration } from "../history/event";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, type TestEvent, twitch } from "./testing/events";

function openOn(day: number, answers: Answers, more: readonly TestEvent[], places: AreaKey[] = []) {
  const { history } = ruleCase("", answers, { onset: 0, places, more });
  return assess(history, LIVE_RULE_SET, DAY_0 + day).findings.map(({ rule }) => rule);
}

const none = (day: number): TestEvent => ({ kind: "no-twitch", day: DAY_0 + day });
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("documented worsening compares the 28 days up to the latest entry with the 28 before", () => {
  /** Two rows, one of them numbness, so that worsening alone decides on U6. */
  const ROWS: Answers = { "numb-tingle": "comes-and-goes", spread: "yes" };
  const lasting = (day: number, ...durations: readonly Duration[]): TestEvent[] =>
    durations.map((duration) => ({ ...twitch(DAY_0 + day, "calf:left"), duration }));
  const isWorse = (last: number, events: readonly TestEvent[]) =>
    openOn(last, ROWS, events).includes("U6");

  it("by the share of recorded days with twitching, however many days were recorded", () => {
    const twitchingOn = (first: number, last: number, ...of: readonly number[]) =>
      isWorse(last, [...lasting(first, "unknown"), ...of.map(none), ...lasting(last, "unknown")]);
    expect(twitchingOn(1, 50, ...days(2, 20), ...days(41, 49))).toBe(true);
    expect(twitchingOn(1, 50, ...days(2, 10), ...days(31, 49))).toBe(false);
  });

  it("not where there is no twitching in one of them", () => {
    const quiet = days(1, 27).map(none);
    expect(isWorse(50, [...quiet, ...days(30, 50).flatMap((day) => lasting(day, "unknown"))])).toBe(
      false,
    );
    const gone = days(30, 50).map(none);
    expect(isWorse(50, [...days(1, 20).flatMap((day) => lasting(day, "unknown")), ...gone])).toBe(
      false,
    );
  });

  it("by the middle one of all durations that were reported", () => {
    const before = days(1, 10).flatMap((day) => lasting(day, "under-1-min"));
    const after = (...durations: readonly Duration[]) =>
      isWorse(50, [...before, ...days(41, 50).flatMap((day) => lasting(day, ...durations))]);
    expect(after("under-1-min", "1-to-10-min", "10-to-60-min")).toBe(true);
    expect(after("under-1-min", "under-1-min", "10-to-60-min")).toBe(false);
    expect(after("1-to-10-min", "1-to-10-min", "under-1-min")).toBe(true);
  });

  it("of which the very 28th day before the latest entry belongs to the earlier", () => {
    const withNoneOn = (day: number) =>
      isWorse(48, [
        ...lasting(1, "unknown"),
        ...[...days(2, 10), day, ...days(30, 38)].map(none),
        ...[47, 48].flatMap((each) => lasting(each, "unknown")),
      ]);
    expect(withNoneOn(20)).toBe(true);
    expect(withNoneOn(21)).toBe(false);
  });
});

describe("twitching on one side", () => {
  /** A week without any, so that it does not last for 14 days; felt weakness only on the last day. */
  const opens = (last: number) =>
    openOn(
      last,
      {},
      [
        ...days(1, 7).map(none),
        twitch(DAY_0 + last, "forearm:left"),
        answer(DAY_0 + last, "feels-weak", "yes"),
      ],
      ["calf:right"],
    ).includes("S4");

  it("is that of the 28 days up to the latest entry", () => {
    expect(opens(27)).toBe(false);
    expect(opens(28)).toBe(true);
  });

  it("is none where nobody knows the side", () => {
    const unsure = [0, 3].map((day) => twitch(DAY_0 + day, "calf:unsure"));
    expect(openOn(4, { "feels-weak": "yes" }, unsure)).not.toContain("S4");
    expect(openOn(4, { "feels-weak": "yes" }, [twitch(DAY_0 + 3, "calf:left")])).toContain("S4");
  });
});

it("a new area comes first among equals for 28 recorded days, the very last of them too", () => {
  const orderOn = (last: number) => {
    const more = [twitch(DAY_0 + 1, "calf:right", true), ...days(2, last).map(none)];
    const { history } = ruleCase("", {}, { more });
    return assess(history, LIVE_RULE_SET, DAY_0 + last).orderKey;
  };
  expect(orderOn(27)).toBe(orderOn(28));
  expect(orderOn(28) < orderOn(29)).toBe(true);
});
