import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { assess, resume, snapshot } from "./assess";
import { LIVE_RULE_SET, RULE_SETS } from "./rule-sets";
import { anyHistory, recordedLate, SPAN } from "./testing/arbitrary-history";
import { answer, checklist, DAY_0, entry, historyOf, type TestEvent } from "./testing/events";

const END = DAY_0 + SPAN;

function journal(days: number): History {
  return historyOf([
    checklist(DAY_0, { onset: DAY_0 - 3, places: ["calf:left"] }),
    ...Array.from({ length: days }, (_, day) => entry(DAY_0 + day, "calf:left")),
  ]);
}

function eventOf(reported: TestEvent): HistoryEvent {
  const [made] = historyOf([{ ...reported, id: "new" }]).events;
  if (made === undefined) throw new Error("no event");
  return made;
}

function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

test("carrying on from a stored snapshot gives the same as a replay of everything", () => {
  let resumed = 0;
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(fc.oneof(fc.constant(0), fc.nat(4)), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: DAY_0, max: END }),
      fc.nat(40),
      (reported, delays, split, later) => {
        const history: History = recordedLate(reported, delays);
        const before = history.events.filter(({ day }) => day <= split);
        const after = history.events.filter(({ day }) => day > split);
        const rulesSnapshot = snapshot({ ...history, events: before }, LIVE_RULE_SET);
        fc.pre(rulesSnapshot !== null);
        const asOf = END + later;
        const result = resume(stored(rulesSnapshot), after, LIVE_RULE_SET, { asOf });
        resumed += 1;
        expect(result?.assessment).toEqual(assess(history, LIVE_RULE_SET, asOf));
        const again = resume(stored(result?.rulesSnapshot ?? rulesSnapshot), [], LIVE_RULE_SET, {
          asOf,
        });
        expect(again?.assessment).toEqual(result?.assessment);
      },
    ),
    { numRuns: 300 },
  );
  expect(resumed).toBeGreaterThan(100);
}, 30_000);

test("a finding of which the clinic knew late gives the same from a snapshot, also once its review is silent", () => {
  const reported = checklist(DAY_0, { onset: DAY_0 - 3, places: ["calf:left"] });
  const late = historyOf(reported).events.map((event) => ({ ...event, recordedOn: event.day + 9 }));
  const daily = Array.from({ length: 40 }, (_, day) => entry(DAY_0 + 1 + day));
  const since = historyOf(daily).events.map((event) => ({ ...event, id: `since-${event.id}` }));
  const stops = eventOf(answer(DAY_0 + 30, "comes-and-goes", "no"));
  const history = { ...historyOf([]), events: [...late, ...since, stops] };
  const before = history.events.filter(({ day }) => day <= DAY_0 + 25);
  const after = history.events.filter(({ day }) => day > DAY_0 + 25);
  const rulesSnapshot = snapshot({ ...history, events: before }, LIVE_RULE_SET) ?? never();
  for (const asOf of [DAY_0 + 30, DAY_0 + 36, DAY_0 + 40]) {
    const resumed = resume(stored(rulesSnapshot), after, LIVE_RULE_SET, { asOf });
    expect(resumed?.assessment).toEqual(assess(history, LIVE_RULE_SET, asOf));
    expect(resumed?.assessment.findings.map(({ rule }) => rule)).toEqual(["C1"]);
  }
});

describe("a snapshot", () => {
  const made = () => snapshot(journal(40), LIVE_RULE_SET);
  const at = (reported: TestEvent, rulesSnapshot = made()) =>
    rulesSnapshot &&
    resume(rulesSnapshot, [eventOf(reported)], LIVE_RULE_SET, { asOf: DAY_0 + 41 });

  it("takes an entry of today, and of two days before", () => {
    const wasting = (day: number) => at(answer(DAY_0 + day, "wasting", "yes"))?.assessment.tier;
    expect([wasting(39), wasting(37)]).toEqual(["immediate", "immediate"]);
  });

  it("is not used for an event of the finalised past", () => {
    expect(at(answer(DAY_0 + 36, "wasting", "yes"))).toBeNull();
  });

  it("is not used when something of the finalised past is taken back", () => {
    expect(at({ kind: "correction", day: DAY_0 + 40, corrects: "e1" })).toBeNull();
  });

  it("is not used where a correction is dated before what it takes back", () => {
    const yes = eventOf(answer(DAY_0 + 40, "wasting", "yes"));
    const dated = (day: number) => {
      const event = eventOf({ kind: "correction", day: DAY_0 + day, corrects: yes.id });
      const reported = [yes, { ...event, id: "correction" }];
      const rulesSnapshot = made();
      return rulesSnapshot && resume(rulesSnapshot, reported, LIVE_RULE_SET, { asOf: DAY_0 + 41 });
    };
    expect(dated(40)).not.toBeNull();
    expect(dated(39)).toBeNull();
  });

  it("is not used for other rules", () => {
    const other = RULE_SETS["2-example"];
    const rulesSnapshot = made();
    const result = rulesSnapshot && other && resume(rulesSnapshot, [], other, { asOf: DAY_0 + 41 });
    expect(result).toBeNull();
  });

  it("is not made of a history with nothing in it", () => {
    expect(snapshot({ ...journal(40), events: [] }, LIVE_RULE_SET)).toBeNull();
  });

  it("is not made where the finalised past was recorded later", () => {
    expect(snapshot(recordedLate(journal(40), [30]), LIVE_RULE_SET)).toBeNull();
  });

  it("is not made where a correction of the finalised past takes back what is still open", () => {
    const early = eventOf({ kind: "correction", day: DAY_0 + 20, corrects: "later" });
    const later = { ...eventOf(answer(DAY_0 + 39, "wasting", "yes")), id: "later" };
    const reported = journal(40).events;
    const from = (...more: HistoryEvent[]) =>
      snapshot({ ...journal(40), events: [...reported, ...more] }, LIVE_RULE_SET);
    expect(from({ ...early, id: "early" }, later)).toBeNull();
    expect(from({ ...early, id: "early" })).not.toBeNull();
  });

  it("is not changed by use", () => {
    const rulesSnapshot = made();
    const before = stored(rulesSnapshot);
    at(answer(DAY_0 + 40, "wasting", "yes"), rulesSnapshot);
    expect(stored(rulesSnapshot)).toEqual(before);
  });

  it("is not used for a day that it has passed", () => {
    const rulesSnapshot = made();
    const on = (asOf: number) =>
      rulesSnapshot && resume(rulesSnapshot, [], LIVE_RULE_SET, { asOf });
    const through = rulesSnapshot?.through ?? 0;
    expect([on(through - 1), on(through)?.assessment.asOf]).toEqual([null, through]);
  });

  it("goes on with the history, and keeps three days open", () => {
    const rulesSnapshot = made();
    const after = resume(
      rulesSnapshot ?? never(),
      [eventOf(answer(DAY_0 + 45, "worry", 2))],
      LIVE_RULE_SET,
      {
        asOf: DAY_0 + 45,
      },
    );
    expect(rulesSnapshot?.through).toBe(DAY_0 + 39 - 3);
    expect(after?.rulesSnapshot.through).toBe(DAY_0 + 45 - 3);
    expect(after?.rulesSnapshot.tail.map(({ day }) => day)).toEqual([DAY_0 + 45]);
  });

  it("does not grow with the history", () => {
    const size = (days: number) => JSON.stringify(snapshot(journal(days), LIVE_RULE_SET)).length;
    expect(size(1000)).toBeLessThan(size(100) * 1.1);
  });
});

function never(): never {
  throw new Error("no snapshot");
}

test("a history of 151,000 events is resumed like a short one", () => {
  const days = 300;
  const long = historyOf(
    Array.from({ length: 151_000 }, (_, index) => entry(DAY_0 + (index % days), "calf:left")),
  );
  const rulesSnapshot = snapshot(long, LIVE_RULE_SET);
  if (rulesSnapshot === null) throw new Error("nothing was finalised");
  const added = [eventOf(answer(DAY_0 + days, "sweating", "no"))];
  const resumed = resume(rulesSnapshot, added, LIVE_RULE_SET, { asOf: DAY_0 + days });
  expect(resumed?.assessment.asOf).toBe(DAY_0 + days);
});
