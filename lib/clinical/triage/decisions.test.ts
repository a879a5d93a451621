import { describe, expect, it, test } from "vitest";
import type { AreaKey } from "../body/area";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { type Answers, answer, DAY_0, entry, type TestEvent } from "./testing/events";

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

  it("gives way to what was told on its own day and is not quoted", () => {
    const told = { ...answer(DAY_0 + 1, "task-keys", "yes"), id: "keys" } as TestEvent;
    const decision = (quotes: readonly string[]): TestEvent => ({
      kind: "decision",
      day: DAY_0 + 1,
      decision: "change-tier",
      closes: ["U1"],
      quotes,
    });
    expect(rules(on(1, [told, decision(["keys"])]))).not.toContain("U1");
    expect(rules(on(1, [told, decision([])]))).toContain("U1");
  });

  it("gives way where it quotes only one of two that were told on its own day", () => {
    const told = (["task-keys", "task-lifting"] as const).map((task) => ({
      ...answer(DAY_0 + 1, task, "yes"),
      id: task,
    }));
    const quoting = (...quotes: readonly string[]) =>
      rules(on(1, [...told, { ...closing(1, "U1"), quotes } as TestEvent]));
    expect(quoting("task-keys", "task-lifting")).not.toContain("U1");
    expect(quoting("task-keys")).toContain("U1");
  });

  it("closes no calm finding for good: with nothing above it, it opens again by itself", () => {
    expect(rules(on(2, [closing(1, "C1")], {}))).toEqual(["C1"]);
  });

  it("gives way to what it could not know, told late", () => {
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

  it.each(["yes", "unsure"])("self-harm told again opens it again: %s", (value) => {
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

  it("does not answer for an emergency that is told again after it", () => {
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
    expect(on(18, later).overdue).toBe("no");
    expect(on(19, later).overdue).toBe("breach");
  });

  it.each(["missed", "cancelled"] as const)("%s brings the case back", (state) => {
    const assessment = on(14, [visit("booked", 3), visit(state, 4)]);
    expect(assessment.labels).toContain(`appointment-${state}`);
    expect(assessment.actions).toContain("contact-patient");
    expect(assessment.overdue).toBe("breach");
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
  const told = { ...answer(DAY_0 + 1, "wasting", "yes"), id: "told" } as TestEvent;
  expect(rules(on(3, [told, correct("told")], {}))).toContain("I1");
});

test("an answer that was corrected keeps its yes and loses its place", () => {
  const told: TestEvent = {
    ...answer(DAY_0 + 1, "feels-weak", { value: "yes", areas: ["neck:midline"] }),
    id: "told",
  };
  const correction: TestEvent = { kind: "correction", day: DAY_0 + 3, corrects: "told" };
  const headDrop = (...more: More) => rules(on(3, more, {})).includes("I5");
  expect(headDrop(told)).toBe(true);
  expect(headDrop(told, correction)).toBe(false);
});
