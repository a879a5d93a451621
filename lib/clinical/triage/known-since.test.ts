import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { valuesOf } from "../timeline/slots";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { anyHistory, recordedLate, reportedEvent, SPAN } from "./testing/arbitrary-history";
import { DAY_0, historyOf, type TestEvent } from "./testing/events";
import { repeatedHistory } from "./testing/repeated-history";

vi.setConfig({ testTimeout: 240_000 });

function at(history: History, day: number): Assessment {
  return assess(history, LIVE_RULE_SET, day);
}

/** What was recorded by a day. */
function recordedBy({ events, ...of }: History, day: number): History {
  return { ...of, events: events.filter(({ recordedOn }) => recordedOn <= day) };
}

const someDelays = fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)), {
  minLength: 3,
  maxLength: 7,
});
const lateHistory = fc
  .tuple(anyHistory, someDelays)
  .map(([history, delays]) => recordedLate(history, delays));
const someHistory = fc.oneof(lateHistory, repeatedHistory);

test("an item is missing since the first day of those on which what was recorded by then lacked it without a break", () => {
  let resumed = 0;
  fc.assert(
    fc.property(someHistory, fc.nat(60), (history, ahead) => {
      const asOf = Math.max(DAY_0, ...history.events.map((each) => each.recordedOn)) + ahead;
      const runs = missingRuns(history, asOf);
      for (const { item, since } of at(history, asOf).missing) {
        if (since === null || hasOwnDay(item)) continue;
        expect([item, since]).toEqual([item, runs.get(item)]);
        resumed += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(resumed).toBeGreaterThan(500);
});

test("no later record that leaves a finding or an unknown open moves its day or its deadline later", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      someHistory,
      fc.nat(SPAN),
      reportedEvent,
      fc.nat(99),
      (reported, ago, added, pick) => {
        const recorded = recordedBy(reported, DAY_0 + SPAN - ago);
        fc.pre(recorded.events.length > 0);
        const on = Math.max(...recorded.events.map((each) => each.recordedOn)) + (pick % 9);
        const before = at(recorded, on);
        const next = pick < 50 ? dated(added, on) : repeated(recorded, on, pick);
        const after = at(
          { ...recorded, events: [...recorded.events, next ?? dated(added, on)] },
          on,
        );
        compared += compare(before, after, wasAsked(recorded, on));
      },
    ),
    { numRuns: 2_000 },
  );
  expect(compared).toBeGreaterThan(10_000);
});

/** The same event, recorded on its day, which is `on`. */
function dated(event: TestEvent, on: number): HistoryEvent {
  const [made] = historyOf([{ ...event, id: "added" }]).events;
  if (made === undefined) throw new Error("no event was made");
  const since = made.kind === "answer" && made.since !== null ? made.since - made.day + on : null;
  const day = { day: on, recordedOn: on };
  return made.kind === "answer" ? { ...made, ...day, since } : { ...made, ...day };
}

/** An answer of a history given once more, or "not sure" to its question; null where there is no answer. */
function repeated({ events }: History, on: number, pick: number): HistoryEvent | null {
  const said = events.filter((event) => event.kind === "answer" || event.kind === "safety");
  const event = said[pick % said.length];
  if (event === undefined) return null;
  if (event.kind === "safety" && pick % 2 === 0) return { ...event, ...again(on), value: "unsure" };
  if (event.kind === "answer" && pick % 2 === 0 && isUnsureAnswer(event)) {
    return { ...event, ...again(on), value: "unsure", since: null };
  }
  return { ...event, ...again(on) };
}

function again(on: number) {
  return { id: "again", day: on, recordedOn: on };
}

function isUnsureAnswer({ question }: Extract<HistoryEvent, { kind: "answer" }>): boolean {
  return valuesOf(question).includes("unsure");
}

/** How many days were compared. */
function compare(
  before: Assessment,
  after: Assessment,
  isAsked: (item: string) => boolean,
): number {
  let compared = 0;
  for (const { rule, ...was } of before.findings) {
    const now = after.findings.find((each) => each.rule === rule);
    if (now === undefined) continue;
    for (const clock of ["knownSince", "deadline", "bloodsBy", "emgBy", "firstLookBy"] as const) {
      expect([rule, clock, isLater(now[clock], was[clock])]).toEqual([rule, clock, false]);
      compared += 1;
    }
  }
  for (const item of new Set(before.missing.map((each) => each.item))) {
    const now = sinceOf(after, item);
    if (now.length === 0 || !isAsked(item)) continue;
    const isMoved = isLater(now[0] ?? null, sinceOf(before, item)[0] ?? null);
    expect([item, isMoved]).toEqual([item, false]);
    compared += 1;
  }
  return compared;
}

/** Since when an item is missing, the earliest first; of several notes that wait each has its own day. */
function sinceOf({ missing }: Assessment, item: string): readonly (number | null)[] {
  return missing
    .filter((each) => each.item === item)
    .map(({ since }) => since)
    .toSorted((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
}

function isLater(now: number | null, was: number | null): boolean {
  return was !== null && (now === null || now > was);
}

/** Notes that wait are one item for all of them, and each counts from its own day. */
function hasOwnDay(item: string): boolean {
  return item === "emergency-words-unread";
}

/** For each item that is missing on the last day, the first of the days without a break on which it was, one assessment a day. */
function missingRuns(history: History, asOf: number): ReadonlyMap<string, number> {
  let runs = new Map<string, number>();
  for (let day = DAY_0; day <= asOf; day += 1) {
    const recorded = recordedBy(history, day);
    const isAsked = wasAsked(recorded, day);
    const missing = at(recorded, day).missing.filter(({ item }) => isAsked(item));
    runs = new Map(missing.map(({ item }) => [item, runs.get(item) ?? day]));
  }
  return runs;
}

/** Of a patient of whom there are only blood results nothing else was asked yet. */
function wasAsked({ events }: History, day: number): (item: string) => boolean {
  const isAsked = events.some((event) => event.kind !== "lab" && event.day <= day);
  return (item) => isAsked || item.startsWith("laboratory:");
}
