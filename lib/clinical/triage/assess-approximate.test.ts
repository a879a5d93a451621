import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { assess } from "./assess";
import { assessApproximate, type LatestDays } from "./assess-approximate";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { historyReported, SPAN } from "./testing/arbitrary-history";
import { answer, checklist, DAY_0, historyOf, twitch } from "./testing/events";
import { placeOfTier } from "./urgency";

const NO_TIER = 7;
const rank = ({ tier, band }: Assessment) => (tier === null ? NO_TIER : placeOfTier(tier, band));

/** What the exact assessment has that is more urgent: its tier, its place, a finding, something missing, an earlier date. */
function calmerThan(approximate: Assessment, exact: Assessment): readonly string[] {
  const rules = approximate.findings.map(({ rule }) => rule);
  const missing = approximate.missing.map(({ item }) => item);
  const dates = ["deadline", "target", "firstLookBy", "bloodsBy", "emgBy"] as const;
  return [
    ...(rank(approximate) > rank(exact) ? ["tier"] : []),
    ...(approximate.place > exact.place ? ["place"] : []),
    ...exact.findings.map(({ rule }) => rule).filter((rule) => !rules.includes(rule)),
    ...exact.missing.map(({ item }) => item).filter((item) => !missing.includes(item)),
    ...dates.filter((date) => (approximate[date] ?? Infinity) > (exact[date] ?? Infinity)),
  ];
}

/** Histories of which every event may have been on a later day, and how much later. */
const withRanges = fc
  .tuple(historyReported, fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }))
  .map(([history, lengths]) => {
    const asOf = DAY_0 + SPAN + 40;
    const events = history.events.map((event) => ({ ...event, recordedOn: asOf }));
    const length = (index: number) => lengths[index % lengths.length] ?? 0;
    const latest = new Map(events.map(({ id, day }, index) => [id, day + length(index)]));
    return { history: { ...history, events }, latest, asOf };
  });

const onDays = (history: History, dayOf: (id: string, day: Day) => Day): History => ({
  ...history,
  events: history.events.map((event) => ({ ...event, day: dayOf(event.id, event.day) })),
});

describe("an approximate day", () => {
  test("of one event: never calmer than any exact day of its range", () => {
    fc.assert(
      fc.property(withRanges, fc.nat(), fc.nat(), ({ history, latest, asOf }, which, later) => {
        const event = history.events[which % Math.max(1, history.events.length)];
        if (event === undefined) return;
        const last = latest.get(event.id) ?? event.day;
        const approximate = assessApproximate(
          history,
          new Map([[event.id, last]]),
          LIVE_RULE_SET,
          asOf,
        );
        const day = event.day + (later % (last - event.day + 1));
        const exact = onDays(history, (id, known) => (id === event.id ? day : known));
        expect(calmerThan(approximate, assess(exact, LIVE_RULE_SET, asOf))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test("of several events: never calmer than all earliest, all latest, one alone at its other end, or all near one day", () => {
    fc.assert(
      fc.property(
        withRanges,
        fc.nat(SPAN + 30),
        fc.nat(),
        ({ history, latest, asOf }, near, which) => {
          const approximate = assessApproximate(history, latest, LIVE_RULE_SET, asOf);
          const alone = history.events[which % Math.max(1, history.events.length)]?.id;
          const lastOf = (id: string, day: Day) => latest.get(id) ?? day;
          for (const exact of [
            history,
            onDays(history, lastOf),
            onDays(history, (id, day) => (id === alone ? lastOf(id, day) : day)),
            onDays(history, (id, day) => (id === alone ? day : lastOf(id, day))),
            onDays(history, (id, day) => Math.min(Math.max(DAY_0 + near, day), lastOf(id, day))),
          ]) {
            expect(calmerThan(approximate, assess(exact, LIVE_RULE_SET, asOf))).toEqual([]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("that is known is that day: the very assessment of the exact history", () => {
    fc.assert(
      fc.property(withRanges, ({ history, asOf }) => {
        const exact = assess(history, LIVE_RULE_SET, asOf);
        expect(assessApproximate(history, new Map(), LIVE_RULE_SET, asOf)).toEqual(exact);
        const known: LatestDays = new Map(history.events.map(({ id, day }) => [id, day]));
        const { findings, missing, ...rest } = assessApproximate(
          history,
          known,
          LIVE_RULE_SET,
          asOf,
        );
        const { findings: found, missing: lacks, ...expected } = exact;
        expect(rest).toEqual(expected);
        expect(new Set(findings)).toEqual(new Set(found));
        const items = (of: typeof lacks) => new Set(of.map(({ item }) => item));
        expect(items(missing)).toEqual(items(lacks));
      }),
      { numRuns: 40 },
    );
  });
});

describe("cramps within 14 days of a loss of fluid (I10), the cramps some time in ten days", () => {
  const first = checklist(DAY_0, {
    onset: DAY_0 - 4,
    places: ["calf:left"],
    answers: { "fluid-loss": "yes" },
  });
  const cramps = (from: number) =>
    historyOf([first, { ...answer(DAY_0 + from, "cramps", 3), id: "c" }]);
  const isMet = (from: number) => {
    const { findings } = assessApproximate(
      cramps(from),
      new Map([["c", DAY_0 + from + 10]]),
      LIVE_RULE_SET,
      DAY_0 + 40,
    );
    return findings.some(({ rule }) => rule === "I10");
  };

  test.each([
    [4, true],
    [14, true],
    [15, false],
  ])("from day %i on: %s", (from, met) => {
    expect(isMet(from)).toBe(met);
  });
});

test("a day between the ends counts too: only there are cramps within 14 days of the loss of fluid", () => {
  const history = historyOf([
    twitch(DAY_0, "forearm:left", true),
    { ...answer(DAY_0 + 10, "cramps", 3), id: "cramps" },
    { ...answer(DAY_0 + 30, "fluid-loss", "yes"), id: "loss" },
  ]);
  const opens = (latest: LatestDays) =>
    assessApproximate(history, latest, LIVE_RULE_SET, DAY_0 + 80).findings.some(
      ({ rule }) => rule === "I10",
    );
  expect(opens(new Map())).toBe(false);
  expect(opens(new Map([["cramps", DAY_0 + 60]]))).toBe(true);
  const latest = onDays(history, (id, day) => (id === "cramps" ? DAY_0 + 60 : day));
  const { findings } = assess(latest, LIVE_RULE_SET, DAY_0 + 80);
  expect(findings.some(({ rule }) => rule === "I10")).toBe(false);
});
