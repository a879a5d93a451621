import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ruleCase } from "./testing/cases/rule-case";
import { answer, DAY_0, historyOf, safety, type TestEvent, twitch } from "./testing/events";

function missingOn(day: number, item: string, more: readonly (TestEvent | readonly TestEvent[])[]) {
  const { history } = ruleCase("", {}, { more });
  const { missing, place } = assess(history, LIVE_RULE_SET, DAY_0 + day);
  const since = missing.find((each) => each.item === item)?.since;
  return { since: since === undefined || since === null ? null : since - DAY_0, place };
}

type Reported = (day: number) => TestEvent | readonly TestEvent[];

const OPENS: readonly [string, string, Reported][] = [
  ["not sure", "wasting", (day) => answer(DAY_0 + day, "wasting", "unsure")],
  [
    "yes in the daily question, not reported",
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
    "a change that was not reported",
    "changes-not-reported",
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

describe("what stays unknown counts from the day on which it opened, however often it is reported", () => {
  it.each(OPENS)("%s", (_about, item, reported) => {
    expect(missingOn(5, item, [reported(3), reported(4), reported(5)])).toEqual({
      since: 3,
      place: 4,
    });
    expect(missingOn(6, item, [reported(3), reported(5), reported(6)])).toEqual({
      since: 3,
      place: 3,
    });
  });
});

const CLOSES: readonly [string, string, Reported, Reported][] = [
  ["not sure", "wasting", reported("not sure"), (day) => answer(DAY_0 + day, "wasting", "no")],
  [
    "yes in the daily question",
    "wasting",
    reported("yes in the daily question, not reported"),
    (day) => answer(DAY_0 + day, "wasting", "no"),
  ],
  [
    "high worry",
    "self-harm",
    reported("high worry, self-harm not asked"),
    (day) => answer(DAY_0 + day, "self-harm", "no"),
  ],
  [
    "a change",
    "changes-not-reported",
    reported("a change that was not reported"),
    (day) => ({ kind: "checklist", day: DAY_0 + day, state: "reported" }),
  ],
];

describe("what was answered and opens again counts from the day on which it opened again", () => {
  it.each(CLOSES)("%s", (_about, item, opens, closes) => {
    const reported = [opens(3), closes(4), opens(6), opens(7)];
    expect(missingOn(4, item, reported).since).toBeNull();
    expect(missingOn(8, item, reported)).toEqual({ since: 6, place: 4 });
    expect(missingOn(9, item, reported)).toEqual({ since: 6, place: 3 });
  });
});

function reported(about: string): Reported {
  const found = OPENS.find(([name]) => name === about);
  if (found === undefined) throw new Error(about);
  return found[2];
}

describe("an unknown counts from the first day on which it was one, and no later word moves that", () => {
  const lacking = (day: number, item: string, events: readonly TestEvent[]) => {
    const { missing } = assess(historyOf(events), LIVE_RULE_SET, DAY_0 + day);
    const since = missing.find((each) => each.item === item)?.since;
    return since == null ? null : since - DAY_0;
  };
  const weak = (day: number) =>
    answer(DAY_0 + day, "task-grip", { value: "yes", since: DAY_0 + day });

  it("silence, then not sure: since the silence", () => {
    const silent: TestEvent = { kind: "no-twitch", day: DAY_0 };
    expect(lacking(9, "wasting", [silent])).toBe(0);
    expect(lacking(9, "wasting", [silent, answer(DAY_0 + 5, "wasting", "unsure")])).toBe(0);
    const answered = answer(DAY_0 + 5, "wasting", "no");
    const unsureAgain = answer(DAY_0 + 7, "wasting", "unsure");
    expect(lacking(6, "wasting", [silent, answered])).toBeNull();
    expect(lacking(9, "wasting", [silent, answered, unsureAgain])).toBe(7);
  });

  it("a question that the daily one opened, then not sure: since it was opened", () => {
    const opened = safety(DAY_0 + 3, { wasting: "yes" });
    expect(missingOn(9, "wasting", [opened, answer(DAY_0 + 5, "wasting", "unsure")]).since).toBe(3);
  });

  it("weakness denied on the day of a loss, and again with another: since the first", () => {
    const denied = (day: number) => [weak(day), ...safety(DAY_0 + day)];
    expect(missingOn(9, "contradiction:weakness", [denied(3)]).since).toBe(3);
    expect(missingOn(9, "contradiction:weakness", [denied(3), denied(6)]).since).toBe(3);
    // Denied alone in between: that was none, and the next is a new one.
    const between = safety(DAY_0 + 4);
    expect(missingOn(5, "contradiction:weakness", [denied(3), between]).since).toBeNull();
    expect(missingOn(9, "contradiction:weakness", [denied(3), between, denied(6)]).since).toBe(6);
  });

  it("breathless of unknown age, reported again: since the first", () => {
    const breathless = (day: number) => answer(DAY_0 + day, "breathlessness", "moving");
    expect(missingOn(9, "breathlessness-new", [breathless(3)]).since).toBe(3);
    expect(missingOn(9, "breathlessness-new", [breathless(3), breathless(6)]).since).toBe(3);
  });

  it("a blood result that cannot be read, and a newer one: since the first", () => {
    const unreadable = (day: number): TestEvent => ({
      kind: "lab",
      day: DAY_0 + day,
      test: "potassium",
      value: 4,
      unit: null,
      upperLimit: null,
    });
    expect(missingOn(9, "laboratory:potassium", [unreadable(3), unreadable(6)]).since).toBe(3);
  });

  it("is looked at again where it is reported again after a look", () => {
    const opened = answer(DAY_0 + 3, "wasting", "unsure");
    const look: TestEvent = { kind: "appointment", day: DAY_0 + 4, state: "seen", on: DAY_0 + 4 };
    const raised = safety(DAY_0 + 8, { wasting: "yes" });
    const { history } = ruleCase("", {}, { more: [opened, look, raised] });
    const by = (day: number) => assess(history, LIVE_RULE_SET, DAY_0 + day).firstLookBy;
    expect(by(3)).toBe(DAY_0 + 4);
    expect(by(7)).toBeNull();
    expect(by(8)).toBe(DAY_0 + 9);
  });

  it("entries out of date beside something urgent: since a clinician closed that", () => {
    const numb = answer(DAY_0, "numb-tingle", "comes-and-goes");
    const findings = (day: number) =>
      assess(ruleCase("", {}, { more: [numb] }).history, LIVE_RULE_SET, DAY_0 + day).findings;
    const closed: TestEvent = {
      kind: "decision",
      day: DAY_0 + 30,
      decision: "change-tier",
      closes: findings(30).map(({ rule }) => rule),
      quotes: [],
    };
    expect(missingOn(29, "out-of-date", [numb]).since).toBeNull();
    expect(missingOn(31, "out-of-date", [numb, closed]).since).toBe(30);
    expect(missingOn(14, "out-of-date", []).since).toBeNull();
    expect(missingOn(15, "out-of-date", []).since).toBe(15);
  });
});

describe("what a later record of a place names more exactly is missing no longer, on that very day", () => {
  it.each([
    ["side", "calf:unsure", "calf:left", "thigh:unsure"],
    ["part-of-limb", "leg:left", "calf:left", "arm:right"],
  ] as const)("%s", (item, vague, exact, vagueAgain) => {
    const named = [twitch(DAY_0, vague), twitch(DAY_0 + 5, exact)];
    const again = [...named, twitch(DAY_0 + 8, vagueAgain)];
    const sinceOf = (reported: readonly TestEvent[], day: number) =>
      assess(historyOf(reported), LIVE_RULE_SET, DAY_0 + day).missing.find(
        (each) => each.item === item,
      )?.since;
    expect(sinceOf(named, 4)).toBe(DAY_0);
    expect(sinceOf(named, 5)).toBeUndefined();
    expect(sinceOf(again, 9)).toBe(DAY_0 + 8);
  });
});
