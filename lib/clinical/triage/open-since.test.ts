import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { answer, DAY_0, safety, type TestEvent, twitch } from "./testing/events";

function missingOn(day: number, item: string, more: readonly (TestEvent | readonly TestEvent[])[]) {
  const { history } = ruleCase("", {}, { more });
  const { missing, place } = assess(history, LIVE_RULE_SET, DAY_0 + day);
  const since = missing.find((each) => each.item === item)?.since;
  return { since: since === undefined || since === null ? null : since - DAY_0, place };
}

type Told = (day: number) => TestEvent | readonly TestEvent[];

const OPENS: readonly [string, string, Told][] = [
  ["not sure", "wasting", (day) => answer(DAY_0 + day, "wasting", "unsure")],
  [
    "yes in the daily question, not told about",
    "wasting",
    (day) => safety(DAY_0 + day, { wasting: "yes" }),
  ],
  [
    "not sure in the daily question",
    "numb-tingle",
    (day) => safety(DAY_0 + day, { sensation: "unsure" }),
  ],
  ["high worry, self-harm not asked", "self-harm", (day) => answer(DAY_0 + day, "worry", 8)],
  [
    "a change that was not told",
    "changes-not-told",
    (day) => ({ kind: "checklist", day: DAY_0 + day, state: "raised" }),
  ],
  ["pregnant", "person:pregnant", (day) => answer(DAY_0 + day, "pregnant", "yes")],
  [
    "better although a new area was confirmed",
    "contradiction:improved",
    (day) => [
      twitch(DAY_0 + 1, "calf:right"),
      twitch(DAY_0 + 2, "calf:right"),
      answer(DAY_0 + day, "course", "better"),
    ],
  ],
];

describe("what stays unknown counts from the day on which it opened, however often it is told", () => {
  it.each(OPENS)("%s", (_about, item, told) => {
    expect(missingOn(5, item, [told(3), told(4), told(5)])).toEqual({ since: 3, place: 4 });
    expect(missingOn(6, item, [told(3), told(5), told(6)])).toEqual({ since: 3, place: 3 });
  });
});

const CLOSES: readonly [string, string, Told, Told][] = [
  ["not sure", "wasting", told("not sure"), (day) => answer(DAY_0 + day, "wasting", "no")],
  [
    "yes in the daily question",
    "wasting",
    told("yes in the daily question, not told about"),
    (day) => answer(DAY_0 + day, "wasting", "no"),
  ],
  [
    "high worry",
    "self-harm",
    told("high worry, self-harm not asked"),
    (day) => answer(DAY_0 + day, "self-harm", "no"),
  ],
  [
    "a change",
    "changes-not-told",
    told("a change that was not told"),
    (day) => ({ kind: "checklist", day: DAY_0 + day, state: "told" }),
  ],
];

describe("what was answered and opens again counts from the day on which it opened again", () => {
  it.each(CLOSES)("%s", (_about, item, opens, closes) => {
    const told = [opens(3), closes(4), opens(6), opens(7)];
    expect(missingOn(4, item, told).since).toBeNull();
    expect(missingOn(8, item, told)).toEqual({ since: 6, place: 4 });
    expect(missingOn(9, item, told)).toEqual({ since: 6, place: 3 });
  });
});

function told(about: string): Told {
  const found = OPENS.find(([name]) => name === about);
  if (found === undefined) throw new Error(about);
  return found[2];
}
