import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isWorkingDay, MONDAY_TO_FRIDAY } from "../calendar/working-calendar";
import type { History } from "../history/history";
import { QUESTION_IDS, QUESTIONS, type Question } from "../history/question";
import { TIERS } from "../history/tier";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { anyHistory, historyReported, recordedLate, SPAN } from "./testing/arbitrary-history";
import { answer, DAY_0, historyOf, type TestEvent } from "./testing/events";

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 400 };
const END = DAY_0 + SPAN;
const someDay = fc.integer({ min: DAY_0, max: END + 60 });

function at(history: History, day: number): Assessment {
  return assess(history, LIVE_RULE_SET, day);
}

function and(history: History, ...events: readonly TestEvent[]): History {
  const added = historyOf(events.map((event, index) => ({ ...event, id: `added${index}` })));
  return { ...history, events: [...history.events, ...added.events] };
}

const YES_QUESTIONS = QUESTION_IDS.filter((question) => {
  const { answer: kind }: Question = QUESTIONS[question];
  return kind === "yes-no" && !["comes-and-goes", "one-small-area"].includes(question);
});

test("adding any yes never lowers the place in the queue", () => {
  fc.assert(
    fc.property(
      historyReported,
      fc.constantFrom(...YES_QUESTIONS),
      fc.integer({ min: DAY_0, max: END }),
      (history, question, day) => {
        const added = and(history, answer(day, question, "yes"));
        const before = at(history, END);
        const after = at(added, END);
        fc.pre(before.information === "complete" || isAboveRoutine(before));
        expect(after.place).toBeLessThanOrEqual(before.place);
      },
    ),
    RUNS,
  );
});

test("the order of arrival does not matter to what was true", () => {
  fc.assert(
    fc.property(anyHistory, fc.infiniteStream(fc.nat()), someDay, (history, random, day) => {
      const keyed = history.events.map((event) => ({ event, key: random.next().value }));
      const events = keyed.toSorted((a, b) => a.key - b.key).map(({ event }) => event);
      expect(at({ ...history, events }, day)).toEqual(at(history, day));
    }),
    RUNS,
  );
});

test("nothing dated after the day of the assessment is looked at", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, day) => {
      const events = history.events.filter((event) => event.day <= day);
      expect(at({ ...history, events }, day)).toEqual(at(history, day));
    }),
    RUNS,
  );
});

test("a finding, once open, stays open from the same day until a decision", () => {
  fc.assert(
    fc.property(historyReported, someDay, fc.integer({ min: 1, max: 60 }), (history, day, more) => {
      const later = new Map(at(history, day + more).findings.map((each) => [each.rule, each]));
      for (const finding of at(history, day).findings) {
        expect(later.get(finding.rule)?.since).toBe(finding.since);
      }
    }),
    RUNS,
  );
});

test("the deadline never moves later as time passes and more is reported", () => {
  fc.assert(
    fc.property(historyReported, someDay, fc.integer({ min: 1, max: 60 }), (history, day, more) => {
      const before = at(history, day).deadline;
      const after = at(history, day + more).deadline;
      expect(before === null || (after !== null && after <= before)).toBe(true);
    }),
    RUNS,
  );
});

test("nextChangeOn is the first day on which anything differs with no new event", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, day) => {
      const events = history.events.filter((event) => event.day <= day);
      const now = { ...history, events };
      const { nextChangeOn } = at(now, day);
      const seen = firstDifference(now, day, 60);
      expect(seen ?? isAfter(nextChangeOn, day + 60)).toBe(seen === null ? true : nextChangeOn);
    }),
    { numRuns: 150 },
  );
});

test("an unanswered emergency or hard question is never read as no", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, day) => {
      const silent = history.events.filter(
        (event) =>
          event.kind !== "safety" && !(event.kind === "answer" && isNeeded(event.question)),
      );
      const { tier, information } = at({ ...history, events: silent }, day);
      expect(information).toBe("serious-item-unknown");
      expect(["routine", "monitor", "self-care"]).not.toContain(tier);
    }),
    RUNS,
  );
});

test("routine, monitor and self-care are only given on complete information", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, day) => {
      const assessment = at(history, day);
      const { tier, information, missing } = assessment;
      expect(tier === null || isAboveRoutine(assessment) || information === "complete").toBe(true);
      expect(information === "complete").toBe(missing.length === 0);
    }),
    RUNS,
  );
});

test("triggers, calm words and improvement never lower the place", () => {
  fc.assert(
    fc.property(historyReported, fc.integer({ min: DAY_0, max: END }), (history, day) => {
      const calmer = and(
        history,
        answer(day, "course", "better"),
        answer(day, "worry", 0),
        answer(day, "interference", 0),
        { kind: "plan-review", day, outcome: "better" },
      );
      const before = at(history, END);
      fc.pre(isAboveRoutine(before));
      expect(at(calmer, END).place).toBeLessThanOrEqual(before.place);
    }),
    RUNS,
  );
});

test("the place is the smaller of the tier's and the information's, and never empty", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (history, day) => {
      const { place, tier, band, information } = at(history, day);
      expect(Number.isInteger(place) && place >= 0 && place <= 10).toBe(true);
      const most = information === "serious-item-unknown" ? 4 : 10;
      expect(place).toBeLessThanOrEqual(tier === "emergency" ? 0 : most);
      expect(band === null).toBe(tier !== "urgent" && tier !== "soon");
    }),
    RUNS,
  );
});

test("every order key has the same width and sorts as text", () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, someDay, (one, other, day) => {
      const a = at(one, day).orderKey;
      const b = at(other, day).orderKey;
      expect(a).toMatch(/^\d{26}$/);
      expect(a.length).toBe(b.length);
      expect([a, b].toSorted()).toEqual(a <= b ? [a, b] : [b, a]);
    }),
    RUNS,
  );
});

const someDelays = fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)), {
  minLength: 3,
  maxLength: 7,
});

test("a finding is known from the first day on which what was recorded by then gave it, since its latest decision", () => {
  let late = 0;
  fc.assert(
    fc.property(anyHistory, someDelays, fc.nat(60), (reported, delays, ahead) => {
      const history = recordedLate(reported, delays);
      const lastDay = Math.max(END, ...history.events.map(({ recordedOn }) => recordedOn));
      const asOf = lastDay + ahead;
      const given = findingsByDay(history, asOf);
      for (const { rule, since, knownSince } of at(history, asOf).findings) {
        expect([rule, knownSince]).toEqual([rule, firstKnown(history, rule, given)]);
        if (knownSince !== since) late += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(late).toBeGreaterThan(50);
});

test("which of the rows of one recording comes first does not matter to any clock", () => {
  fc.assert(
    fc.property(anyHistory, someDelays, fc.infiniteStream(fc.nat()), (reported, delays, random) => {
      const history = recordedLate(reported, delays);
      const keyed = history.events.map((event) => ({ event, key: random.next().value }));
      const events = keyed.toSorted((a, b) => a.key - b.key).map(({ event }) => event);
      expect(at({ ...history, events }, END + 60)).toEqual(at(history, END + 60));
    }),
    RUNS,
  );
});

test("no clock of a finding is before the day since which it is known, or on a closed day but today's", () => {
  fc.assert(
    fc.property(anyHistory, someDelays, someDay, (reported, delays, day) => {
      const { findings, ...assessment } = at(recordedLate(reported, delays), day);
      for (const { tier, knownSince, target, deadline, bloodsBy, emgBy, firstLookBy } of findings) {
        for (const date of [target, deadline, bloodsBy, emgBy, firstLookBy]) {
          if (date === null) continue;
          expect(date).toBeGreaterThanOrEqual(knownSince);
          const isOpen = isWorkingDay(date, MONDAY_TO_FRIDAY);
          expect(tier === "emergency" || date === knownSince || isOpen).toBe(true);
        }
        expect(isBefore(target, deadline)).toBe(true);
      }
      expect(isBefore(assessment.target, assessment.deadline)).toBe(true);
    }),
    RUNS,
  );
});

/** Whether the first of two days, where there are both, comes first. */
function isBefore(first: number | null, then: number | null): boolean {
  return first === null || then === null || first < then;
}

test("what is recorded on its own day, and never corrected, is known when it becomes true", () => {
  fc.assert(
    fc.property(anyHistory, someDay, (reported, day) => {
      const events = reported.events.filter(({ kind }) => kind !== "correction");
      for (const { since, knownSince } of at({ ...reported, events }, day).findings) {
        expect(knownSince).toBe(since);
      }
    }),
    RUNS,
  );
});

function isNeeded(question: (typeof QUESTION_IDS)[number]): boolean {
  const { weight } = QUESTIONS[question];
  return weight === "emergency" || weight === "hard";
}

function isAboveRoutine({ tier }: Assessment): boolean {
  return tier !== null && TIERS.indexOf(tier) < TIERS.indexOf("routine");
}

/** The first of the next `ahead` days on which anything differs with no new event; null where none does. */
function firstDifference(history: History, day: number, ahead: number): number | null {
  const fields = (on: number) =>
    JSON.stringify({ ...at(history, on), asOf: null, nextChangeOn: null });
  const now = fields(day);
  for (let on = day + 1; on <= day + ahead; on += 1) if (fields(on) !== now) return on;
  return null;
}

function isAfter(day: number | null, limit: number): boolean {
  return day === null || day > limit;
}

/** The rules that what was recorded by each day gives on it, from the first recording until `asOf`. */
function findingsByDay(history: History, asOf: number): ReadonlyMap<number, ReadonlySet<string>> {
  const given = new Map<number, ReadonlySet<string>>();
  for (let day = DAY_0; day <= asOf; day += 1) {
    const events = history.events.filter(({ recordedOn }) => recordedOn <= day);
    given.set(day, new Set(at({ ...history, events }, day).findings.map(({ rule }) => rule)));
  }
  return given;
}

function firstKnown(
  { events }: History,
  rule: string,
  given: ReadonlyMap<number, ReadonlySet<string>>,
): number | undefined {
  const closed = events.flatMap((event) =>
    event.kind === "decision" && event.closes.includes(rule) ? [event.recordedOn] : [],
  );
  const from = Math.max(DAY_0, ...closed);
  return [...given.keys()].find((day) => day >= from && given.get(day)?.has(rule));
}
