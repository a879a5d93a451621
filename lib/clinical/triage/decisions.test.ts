import { describe, expect, it, test } from "vitest";
import type { AreaKey } from "../body/area";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { CASES_CLOSED_BESIDE } from "./testing/cases/closed-beside";
import { LONG_AGO, ruleCase, yesSince } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, entry, type TestEvent } from "./testing/events";
import { misjudged } from "./testing/misjudged";

type More = readonly (TestEvent | readonly TestEvent[])[];

function on(day: number, more: More, answers: Answers = { "task-grip": LONG_AGO }): Assessment {
  const { history } = ruleCase("", answers, { more });
  return assess(history, LIVE_RULE_SET, DAY_0 + day);
}

function closing(day: number, ...closes: readonly string[]): TestEvent {
  return { kind: "decision", day: DAY_0 + day, decision: "change-tier", closes, quotes: [] };
}

const rules = ({ findings }: Assessment) => findings.map(({ rule }) => rule);
const WEAK: Answers = { "task-grip": LONG_AGO };

describe("a decision", () => {
  it("closes the findings that it names and no other", () => {
    const both: Answers = { ...WEAK, "numb-tingle": "constant" };
    expect(rules(on(1, [closing(1, "U1")], both))).toEqual(["U4", "S5"]);
  });

  it("does nothing before its day", () => {
    const later = [closing(5, "U1")];
    expect(on(4, later).tier).toBe("urgent");
    expect(on(5, later).tier).toBe("self-care");
  });

  it("leaves what is said again as it was", () => {
    const again = [closing(1, "U1"), answer(DAY_0 + 9, "task-grip", "yes")];
    expect(rules(on(9, again))).not.toContain("U1");
  });

  it.each<[string, More]>([
    ["another task", [answer(DAY_0 + 9, "task-keys", "yes")]],
    [
      "the same task, after a no",
      [answer(DAY_0 + 5, "task-grip", "no"), answer(DAY_0 + 9, "task-grip", "yes")],
    ],
    [
      "the same task, lost anew",
      [answer(DAY_0 + 9, "task-grip", { value: "yes", since: DAY_0 + 8 })],
    ],
    ["worse", [answer(DAY_0 + 9, "course", "worse")]],
    ["worse at the review", [{ kind: "plan-review", day: DAY_0 + 9, outcome: "worse" }]],
  ])("gives way to new evidence: %s", (_about, more) => {
    const finding = on(9, [closing(1, "U1"), ...more]).findings.find(({ rule }) => rule === "U1");
    expect(finding).toMatchObject({ since: DAY_0 + 9, deadline: DAY_0 + 23 });
  });

  it("gives way to a new area, and to no repetition of the old ones", () => {
    const spread = (key: AreaKey, day: number) => [
      entry(DAY_0 + day, key),
      entry(DAY_0 + day + 1, key),
    ];
    const closed = [...spread("calf:right", 1), closing(3, "S1")];
    expect(rules(on(20, [...closed, ...spread("calf:right", 5)], {}))).not.toContain("S1");
    expect(rules(on(20, [...closed, ...spread("thigh:right", 5)], {}))).toContain("S1");
  });

  it("gives way to what was reported on its own day and is not quoted", () => {
    const reported = { ...answer(DAY_0 + 1, "task-keys", "yes"), id: "keys" } as TestEvent;
    const decision = (quotes: readonly string[]): TestEvent => ({
      kind: "decision",
      day: DAY_0 + 1,
      decision: "change-tier",
      closes: ["U1"],
      quotes,
    });
    expect(rules(on(1, [reported, decision(["keys"])]))).not.toContain("U1");
    expect(rules(on(1, [reported, decision([])]))).toContain("U1");
  });

  it("gives no way to what was reported twice on its own day and is quoted once", () => {
    const spreading = (id: string): TestEvent => ({
      ...answer(DAY_0 + 1, "numb-spreading", "yes"),
      id,
    });
    const decided = { ...closing(1, "U4"), quotes: ["one"] } as TestEvent;
    expect(rules(on(1, [spreading("one"), decided], {}))).not.toContain("U4");
    expect(rules(on(1, [spreading("one"), spreading("two"), decided], {}))).not.toContain("U4");
  });

  it("gives way where it quotes only one of two that were reported on its own day", () => {
    const reported = (["task-keys", "task-lifting"] as const).map((task) => ({
      ...answer(DAY_0 + 1, task, "yes"),
      id: task,
    }));
    const quoting = (...quotes: readonly string[]) =>
      rules(on(1, [...reported, { ...closing(1, "U1"), quotes } as TestEvent]));
    expect(quoting("task-keys", "task-lifting")).not.toContain("U1");
    expect(quoting("task-keys")).toContain("U1");
    expect(quoting("task-lifting")).toContain("U1");
  });

  it("gives no way to a later beginning that was corrected", () => {
    const anew: TestEvent = {
      ...answer(DAY_0 + 9, "task-grip", { value: "yes", since: DAY_0 + 8 }),
      id: "anew",
    };
    const corrected: TestEvent = { kind: "correction", day: DAY_0 + 9, corrects: "anew" };
    expect(rules(on(9, [closing(1, "U1"), anew]))).toContain("U1");
    expect(rules(on(9, [closing(1, "U1"), anew, corrected]))).not.toContain("U1");
  });

  it("gives way to what was recorded after it, though something later was recorded before it", () => {
    const late = { ...answer(DAY_0 + 1, "task-keys", "yes"), recordedOn: DAY_0 + 10 } as TestEvent;
    const known = [answer(DAY_0 + 5, "task-lifting", "yes"), closing(7, "U1")];
    expect(rules(on(10, known))).not.toContain("U1");
    expect(rules(on(10, [late, ...known]))).toContain("U1");
  });

  it("gives way to worse again, once it had been the same in between", () => {
    const course = (day: number, value: string) => answer(DAY_0 + day, "course", value);
    const closed = [course(1, "worse"), closing(2, "U1", "R8")];
    expect(rules(on(9, [...closed, course(9, "worse")]))).not.toContain("U1");
    expect(rules(on(9, [...closed, course(5, "same"), course(9, "worse")]))).toContain("U1");
  });

  it("of two regions gives way to another task of one of them", () => {
    const both: Answers = { ...WEAK, "task-stairs": LONG_AGO };
    const closed = closing(1, "I2", "U1");
    expect(rules(on(9, [closed, answer(DAY_0 + 9, "task-grip", "yes")], both))).not.toContain("I2");
    expect(rules(on(9, [closed, answer(DAY_0 + 9, "task-lifting", "yes")], both))).toContain("I2");
  });

  it("gives no way to a finding whose condition does not hold, however new what it rests on is", () => {
    const sides = (day: number, value: string) => answer(DAY_0 + day, "weakness-sides", value);
    const lost: Answers = { "task-grip": yesSince(5), "weakness-sides": "one-side" };
    const keys = answer(DAY_0 + 9, "task-keys", { value: "yes", since: DAY_0 + 4 });
    const old = answer(DAY_0 + 9, "task-keys", LONG_AGO);
    expect(rules(on(9, [closing(1, "I6"), keys], lost))).toContain("I6");
    expect(rules(on(9, [closing(1, "I6"), old], lost))).not.toContain("I6");
    expect(rules(on(9, [closing(1, "I6"), sides(9, "both-sides"), keys], lost))).not.toContain(
      "I6",
    );
  });

  it("closes for good what is just then asked again, and is met again once nobody answers", () => {
    const reported: Answers = { breathlessness: { value: "moving", since: DAY_0 - 40 } };
    const asked: TestEvent = { kind: "checklist", day: DAY_0 + 2, state: "raised" };
    expect(rules(on(4, [asked], reported))).toContain("U11");
    expect(rules(on(4, [asked, closing(2, "U11")], reported))).not.toContain("U11");
  });

  it("closes no calm finding for good: with nothing above it, it opens again by itself", () => {
    expect(rules(on(2, [closing(1, "C1")], {}))).toEqual(["C1"]);
  });

  it("gives way to what it could not know, reported late", () => {
    const late = {
      ...answer(DAY_0 + 1, "task-keys", "yes"),
      recordedOn: DAY_0 + 6,
    } as TestEvent;
    expect(rules(on(6, [late, closing(3, "U1")]))).toContain("U1");
  });

  it("any emergency yes opens again, even the same", () => {
    const emergency: Answers = { "sudden-weakness": "yes" };
    const closed = [closing(1, "E04")];
    expect(rules(on(5, closed, emergency))).not.toContain("E04");
    const again = [...closed, answer(DAY_0 + 5, "sudden-weakness", "yes")];
    expect(rules(on(5, again, emergency))).toContain("E04");
    const unsure = [...closed, answer(DAY_0 + 5, "sudden-weakness", "unsure")];
    expect(on(5, unsure, emergency).findings[0]).toMatchObject({ rule: "E04" });
  });

  it.each(["yes", "unsure"])("self-harm reported again opens it again: %s", (value) => {
    const asked: Answers = { worry: 9, "self-harm": value };
    const closed = closing(1, "E14");
    expect(rules(on(1, [closed], asked))).not.toContain("E14");
    const again = [closed, answer(DAY_0 + 5, "self-harm", value)];
    expect(rules(on(5, again, asked))).toContain("E14");
  });

  it("worse alone opens no emergency again", () => {
    const emergency: Answers = { "sudden-weakness": "yes" };
    expect(
      rules(on(5, [closing(1, "E04"), answer(DAY_0 + 5, "course", "worse")], emergency)),
    ).not.toContain("E04");
  });

  it("leaves a case whose findings are all closed with a calm one", () => {
    expect(rules(on(1, [closing(1, "U1")]))).toEqual(["C1"]);
  });

  it("ends the wait for a first look", () => {
    const asked: TestEvent = {
      kind: "decision",
      day: DAY_0 + 1,
      decision: "ask",
      closes: [],
      quotes: [],
    };
    expect(on(1, [asked])).toMatchObject({ tier: "urgent", firstLookBy: null });
  });
});

describe("an appointment", () => {
  const visit = (state: "booked" | "seen" | "missed" | "cancelled", day: number): TestEvent => ({
    kind: "appointment",
    day: DAY_0 + day,
    state,
    on: DAY_0 + day,
  });

  it("that is only booked stops no clock", () => {
    expect(on(14, [visit("booked", 3)]).overdue).toBe("breach");
  });

  it("does not answer for an emergency that is reported again after it", () => {
    const again = answer(DAY_0 + 10, "severe-breathing", "yes");
    const look = (day: number, ...more: More) =>
      on(day, [visit("seen", 2), ...more], { "severe-breathing": "yes" }).firstLookBy;
    expect([look(1), look(2), look(9, again)]).toEqual([DAY_0, null, null]);
    expect([look(10, again), look(12, again)]).toEqual([DAY_0 + 10, DAY_0 + 10]);
    expect(look(13, again, visit("seen", 12))).toBeNull();
    expect(look(10, answer(DAY_0 + 10, "wasting", "no"))).toBeNull();
  });

  it("ends the clock once the patient was seen, and keeps the deadline", () => {
    expect(on(20, [visit("seen", 13)])).toMatchObject({ overdue: "no", deadline: DAY_0 + 14 });
  });

  it("ends no clock of what became true after it", () => {
    const later = [visit("seen", 2), answer(DAY_0 + 5, "numb-tingle", "constant")];
    // Its 14 days end on a Saturday.
    expect(on(17, later).overdue).toBe("no");
    expect(on(18, later).overdue).toBe("breach");
  });

  it("that was before another one takes back none of its day, whenever it is reported", () => {
    const seenOn = (day: number, reported: number): TestEvent => ({
      kind: "appointment",
      day: DAY_0 + reported,
      state: "seen",
      on: DAY_0 + day,
    });
    const later = answer(DAY_0 + 5, "numb-tingle", "constant");
    expect(on(19, [later, seenOn(8, 8)]).overdue).toBe("no");
    expect(on(19, [later, seenOn(8, 8), seenOn(2, 9)]).overdue).toBe("no");
  });

  it.each(["missed", "cancelled"] as const)("%s brings the case back", (state) => {
    const assessment = on(14, [visit("booked", 3), visit(state, 4)]);
    expect(assessment.labels).toContain(`appointment-${state}`);
    expect(assessment.actions).toContain("contact-patient");
    expect(assessment.overdue).toBe("breach");
  });
});

describe("a finding that rises above an overdue case is looked at on the next working day", () => {
  const spread: Answers = { spread: "yes" };
  const asked: TestEvent = { ...closing(22), decision: "ask" } as TestEvent;
  const weak = answer(DAY_0 + 24, "task-grip", LONG_AGO);
  const lookBy = (answers: Answers, ...more: More) =>
    on(24, [asked, weak, ...more], answers).firstLookBy;

  it("where nothing more urgent is open", () => {
    expect(lookBy(spread)).toBe(DAY_0 + 25);
    expect(lookBy({ ...spread, wasting: "yes" })).toBe(DAY_0 + 28);
  });

  it("and what a decision has closed is not open", () => {
    const raised: TestEvent = { ...closing(2), raisesTo: "immediate" } as TestEvent;
    expect(lookBy(spread, raised)).toBe(DAY_0 + 28);
    expect(lookBy(spread, raised, closing(3, "H2"))).toBe(DAY_0 + 25);
  });
});

describe("deadlines", () => {
  it("are the earliest over open findings, whichever comes later", () => {
    const spread: Answers = { spread: "yes" };
    const later = on(10, [answer(DAY_0 + 10, "task-grip", LONG_AGO)], spread);
    expect(later).toMatchObject({ tier: "urgent", deadline: DAY_0 + 21, target: DAY_0 + 14 });
  });

  it("count in the clinic's zone", () => {
    const { history } = ruleCase("", WEAK, {});
    const at = (clinicDay: number) =>
      assess(history, LIVE_RULE_SET, DAY_0 + 13, { clinicDay: DAY_0 + clinicDay }).overdue;
    expect([at(13), at(14)]).toEqual(["no", "breach"]);
  });

  it("an emergency is overdue from the next day on", () => {
    const at = (day: number) => on(day, [], { "dark-urine": "yes" });
    expect(at(0)).toMatchObject({ deadline: DAY_0, firstLookBy: DAY_0, overdue: "no" });
    expect(at(1).overdue).toBe("breach");
  });

  it("a first look counts the clinic's own working days", () => {
    const { history } = ruleCase("", WEAK, {});
    const look = (weekdays: readonly number[], holidays: readonly number[]) =>
      assess(history, LIVE_RULE_SET, DAY_0, { calendar: { weekdays, holidays } }).firstLookBy;
    expect(look([1, 2, 3, 4, 5], [])).toBe(DAY_0 + 2);
    expect(look([1, 2, 3, 4, 5], [DAY_0 + 1])).toBe(DAY_0 + 3);
    expect(look([1], [])).toBe(DAY_0 + 14);
  });
});

test("a place that was corrected does not count any more, an answer does", () => {
  const wrong = { ...entry(DAY_0 + 1, "forearm:left")[0], id: "wrong" } as TestEvent;
  const again = { ...entry(DAY_0 + 2, "forearm:left")[0], id: "again" } as TestEvent;
  const correct = (corrects: string): TestEvent => ({
    kind: "correction",
    day: DAY_0 + 3,
    corrects,
  });
  expect(rules(on(3, [wrong, again], {}))).toContain("S1");
  expect(rules(on(3, [wrong, again, correct("wrong"), correct("again")], {}))).not.toContain("S1");
  const reported = { ...answer(DAY_0 + 1, "wasting", "yes"), id: "reported" } as TestEvent;
  expect(rules(on(3, [reported, correct("reported")], {}))).toContain("I1");
});

test("a zero day that was corrected does not count any more, nor does a place that was still there", () => {
  const without = [1, 2, 3, 4, 5, 6, 7].map(
    (day): TestEvent => ({ kind: "no-twitch", day: DAY_0 + day, id: `none-${day}` }),
  );
  const correct = (corrects: string): TestEvent => ({
    kind: "correction",
    day: DAY_0 + 8,
    corrects,
  });
  const twitched = entry(DAY_0 + 9, "calf:left");
  expect(rules(on(14, [...without, twitched], {}))).not.toContain("M1");
  expect(rules(on(14, [...without, correct("none-4"), twitched], {}))).toContain("M1");
  const there: TestEvent = {
    kind: "area-answer",
    id: "there",
    day: DAY_0 + 2,
    area: { site: "forearm", side: "left" },
    value: "still-there",
  };
  const once = [entry(DAY_0 + 1, "forearm:left"), there];
  expect(rules(on(8, once, {}))).toContain("S1");
  expect(on(8, once, {}).findings.find(({ rule }) => rule === "S1")?.since).toBe(DAY_0 + 2);
  const corrected = on(8, [...once, correct("there")], {});
  expect(corrected.findings.find(({ rule }) => rule === "S1")?.since).toBe(DAY_0 + 8);
});

test("an answer that was corrected keeps its yes and loses its place", () => {
  const reported: TestEvent = {
    ...answer(DAY_0 + 1, "feels-weak", { value: "yes", areas: ["neck:midline"] }),
    id: "reported",
  };
  const correction: TestEvent = { kind: "correction", day: DAY_0 + 3, corrects: "reported" };
  const headDrop = (...more: More) => rules(on(3, more, {})).includes("I5");
  expect(headDrop(reported)).toBe(true);
  expect(headDrop(reported, correction)).toBe(false);
});

describe("what a clinician left open keeps its case", () => {
  it.each(CASES_CLOSED_BESIDE)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});
