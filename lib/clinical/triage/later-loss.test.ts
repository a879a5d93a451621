import { describe, expect, it } from "vitest";
import type { QuestionId } from "../history/question";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { LONG_AGO, ruleCase, yesSince } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, historyOf, type TestEvent } from "./testing/events";

const LATER = DAY_0 + 40;

/** A first checklist with an old loss, and what is reported 40 days later. */
function assessed(answers: Answers, more: readonly TestEvent[], day = LATER) {
  const { events } = ruleCase("", answers, { more }).history;
  return assess(historyOf(events), LIVE_RULE_SET, day);
}

/** The rules that opened on the later day. */
function opened(answers: Answers, more: readonly TestEvent[]): readonly string[] {
  return assessed(answers, more)
    .findings.filter(({ since }) => since === LATER)
    .map(({ rule }) => rule);
}

function missing(answers: Answers, more: readonly TestEvent[]): readonly string[] {
  return assessed(answers, more).missing.map(({ item }) => item);
}

const later = (question: QuestionId, reported: Parameters<typeof answer>[2]) =>
  answer(LATER, question, reported);
const stairs = (daysAgo: number | null) =>
  later("task-stairs", { value: "yes", ...(daysAgo === null ? {} : { since: LATER - daysAgo }) });
const face = (daysAgo: number | null) =>
  later("face-weak", { value: "yes", ...(daysAgo === null ? {} : { since: LATER - daysAgo }) });

describe("what was stated of an earlier loss makes no later one calmer", () => {
  it.each<[string, Answers]>([
    ["over a longer time", { "weakness-speed": "longer" }],
    ["over weeks", { "weakness-speed": "weeks" }],
    ["on both sides", { "weakness-sides": "both-sides" }],
  ])("%s: a later loss of 14 days is I6, one of 15 is not", (_about, details) => {
    const grip = { "task-grip": LONG_AGO, ...details };
    expect(opened(grip, [stairs(14)])).toContain("I6");
    expect(opened(grip, [stairs(15)])).not.toContain("I6");
    expect(opened({}, [stairs(14)])).toContain("I6");
  });

  it("one side: a later loss on both sides of 3 days is no I6, and I12 since the course is unstated", () => {
    const grip: Answers = {
      "task-grip": LONG_AGO,
      "weakness-sides": "one-side",
      "weakness-course": "worse",
    };
    const both = [stairs(3), later("weakness-sides", "both-sides")];
    expect(opened(grip, both)).toContain("I12");
    expect(opened(grip, both)).not.toContain("E05");
    expect(opened(grip, [...both, later("weakness-course", "worse")])).toContain("E05");
  });

  it("no longer there: a later slur is E16 up to 3 days, and not once it is answered anew", () => {
    const lid: Answers = { "lid-droop": LONG_AGO, "bulbar-still-there": "no" };
    expect(opened(lid, [face(3)])).toContain("E16");
    expect(opened(lid, [face(4)])).not.toContain("E16");
    expect(opened(lid, [face(3), later("bulbar-still-there", "no")])).not.toContain("E16");
  });
});

describe("what was stated of an earlier loss makes no emergency of a later one", () => {
  it.each(["minutes", "hours", "woke-with-it"])("%s: not E04, but unknown", (speed) => {
    const grip: Answers = { "task-grip": LONG_AGO, "weakness-speed": speed };
    const lid: Answers = { "lid-droop": LONG_AGO, "bulbar-speed": speed };
    expect(opened(grip, [stairs(null)])).not.toContain("E04");
    expect(opened(grip, [stairs(3)])).not.toContain("E04");
    expect(opened(lid, [face(4)])).not.toContain("E04");
    expect(missing(grip, [stairs(null)])).toContain("weakness-onset");
    expect(opened(lid, [face(null)])).not.toContain("E04");
    expect(missing(lid, [face(null)])).toContain("speech-or-face-onset");
  });

  it("but E04 once it is stated with the later loss or after it", () => {
    const grip: Answers = { "task-grip": LONG_AGO, "weakness-speed": "longer" };
    const hours = later("weakness-speed", "hours");
    expect(opened(grip, [stairs(null), hours])).toContain("E04");
    expect(opened(grip, [stairs(28), hours])).toContain("E04");
    expect(opened(grip, [stairs(29), hours])).not.toContain("E04");
    const before = answer(LATER - 1, "task-stairs", "yes");
    expect(opened(grip, [before, hours])).toContain("E04");
  });

  it("one side within days: a later loss of 3 days is I6 and no E07, until both are stated of it", () => {
    const grip: Answers = {
      "task-grip": LONG_AGO,
      "weakness-sides": "one-side",
      "weakness-speed": "days",
    };
    expect(opened(grip, [stairs(3)])).toContain("I6");
    expect(opened(grip, [stairs(3)])).not.toContain("E07");
    const side = later("weakness-sides", "one-side");
    expect(opened(grip, [stairs(3), side])).not.toContain("E07");
    const both = [side, later("weakness-speed", "days")];
    expect(opened(grip, [stairs(3), ...both])).toContain("E07");
    expect(opened(grip, [stairs(4), ...both])).not.toContain("E07");
  });

  it("within days: a later loss without a date is unknown and no I6, until it is stated of it", () => {
    const grip: Answers = { "task-grip": LONG_AGO, "weakness-speed": "days" };
    expect(opened(grip, [stairs(null)])).not.toContain("I6");
    expect(missing(grip, [stairs(null)])).toContain("weakness-onset");
    expect(opened(grip, [stairs(null), later("weakness-speed", "days")])).toContain("I6");
  });

  it("both sides and worse: a later loss without a date is no E05", () => {
    const grip: Answers = {
      "task-grip": LONG_AGO,
      "weakness-sides": "both-sides",
      "weakness-course": "worse",
    };
    expect(opened(grip, [stairs(null)])).not.toContain("E05");
    expect(missing(grip, [stairs(null)])).toContain("weakness-onset");
  });
});

describe("a loss that is reported again", () => {
  const grip: Answers = {
    "task-grip": "yes",
    "weakness-sides": "both-sides",
    "weakness-course": "worse",
    "weakness-speed": "longer",
  };

  it("with a date that was blank is the same loss, and what was stated of it stays so", () => {
    const dated = later("task-grip", { value: "yes", since: DAY_0 - 1 });
    expect(assessed(grip, [answer(DAY_0 + 2, "task-grip", yesSince(1))]).tier).toBe("emergency");
    expect(opened(grip, [dated])).not.toContain("I6");
  });

  it("after it had gone, or as begun since, is a later loss", () => {
    const gone = [answer(DAY_0 + 10, "task-grip", "no"), later("task-grip", "yes")];
    expect(missing(grip, gone)).toContain("weakness-onset");
    expect(opened(grip, gone)).not.toContain("E05");
    const begun = later("task-grip", { value: "yes", since: LATER - 3 });
    expect(opened(grip, [begun])).toContain("I6");
  });
});

it("an emergency that an earlier loss made, and a decision closed, is not opened again by a later one", () => {
  const grip: Answers = { "task-grip": "yes", "weakness-speed": "hours" };
  const first = assessed(grip, [], DAY_0);
  expect(first.tier).toBe("emergency");
  const decision: TestEvent = {
    kind: "decision",
    day: DAY_0 + 5,
    decision: "change-tier",
    closes: ["E04"],
    quotes: first.findings.flatMap(({ evidence }) => evidence),
  };
  const rules = (more: readonly TestEvent[]) =>
    assessed(grip, [decision, ...more]).findings.map(({ rule }) => rule);
  expect(rules([stairs(null)])).not.toContain("E04");
  expect(rules([stairs(null), later("weakness-speed", "hours")])).toContain("E04");
});
