import { expect, test } from "vitest";
import type { Area } from "../body/area";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { MEASURE_IDS, type MeasureId } from "./measure-id";
import { spreadMeasures } from "./measures";
import {
  CALF,
  CHIN,
  EYELID,
  FOREARM,
  historyOf,
  none,
  noneOn,
  onset,
  SHOULDER,
  THIGH,
  twitch,
  twitchOn,
  yes,
} from "./testing/events";

type Reported = HistoryEvent | readonly HistoryEvent[];
const measure = (id: MeasureId, asOf: Day, ...events: readonly Reported[]) =>
  spreadMeasures(historyOf(...events), asOf, LIVE_RULE_SET.thresholds)[id];
const cannot = (because: string) => ({ kind: "cannot-say", because });
const known = { confirmed: true };

test("of an empty history nothing can be said, measure by measure", () => {
  const measures = spreadMeasures(historyOf(), 10, LIVE_RULE_SET.thresholds);
  expect(MEASURE_IDS.filter((id) => measures[id].kind !== "cannot-say")).toEqual([]);
});

test("recorded days without a twitch are a real zero", () => {
  expect(measure("areas-ever", 3, none(3))).toEqual({ kind: "count", count: 0 });
  expect(measure("regions-twitching", 3, none(3))).toEqual({ kind: "count", count: 0 });
});

test("an area that is not confirmed is not counted", () => {
  const events = [twitch(0, CALF), twitch(1, THIGH)];
  expect(measure("areas-ever", 7, ...events)).toEqual({ kind: "count", count: 1 });
  expect(measure("areas-ever", 8, ...events)).toEqual({ kind: "count", count: 2 });
});

test("an area is active for 28 days, and after 28 days without a record nobody can say", () => {
  expect(measure("areas-active", 27, twitch(0, CALF))).toEqual({ kind: "count", count: 1 });
  expect(measure("areas-active", 28, twitch(0, CALF), none(28))).toEqual({
    kind: "count",
    count: 0,
  });
  expect(measure("areas-active", 28, twitch(0, CALF))).toEqual(cannot("no-record-in-window"));
});

test("an active area whose side was not reported this time is still active", () => {
  const unsure: Area = { site: "calf", side: "unsure" };
  expect(measure("areas-active", 40, twitch(0, CALF, known), twitch(39, unsure))).toEqual({
    kind: "count",
    count: 1,
  });
});

test("all over is an area and no region until it is placed", () => {
  const allOver: Area = { site: "all-over", side: "midline" };
  expect(measure("areas-ever", 0, twitch(0, allOver, known))).toEqual({ kind: "count", count: 1 });
  expect(measure("regions-twitching", 0, twitch(0, allOver, known))).toEqual(cannot("not-placed"));
});

test("weak regions need an answer about function, and felt weakness is no loss", () => {
  expect(measure("regions-weak", 3, twitch(0, CALF), yes(0, "feels-weak"))).toEqual(
    cannot("function-not-asked"),
  );
  const no = { id: "no", day: 0, recordedOn: 0, kind: "safety", group: "weakness" } as const;
  expect(measure("regions-weak", 3, { ...no, value: "no" })).toEqual({ kind: "count", count: 0 });
  expect(
    measure("regions-weak", 3, yes(0, "task-grip"), yes(1, "task-stairs"), yes(2, "speech-change")),
  ).toEqual({ kind: "count", count: 3 });
  expect(measure("regions-weak", 3, yes(0, "task-grip"), yes(1, "task-keys"))).toEqual({
    kind: "count",
    count: 1,
  });
});

test("time to the second region runs from reported onset to the day first seen, not to its confirmation", () => {
  const events = [onset(10, 4), twitchOn(10, 30, FOREARM), twitch(20, THIGH), twitch(25, THIGH)];
  expect(measure("time-to-second-region", 30, ...events)).toEqual({
    kind: "delay",
    days: 16,
    bound: "exact",
  });
});

test("a region not reached is censored at the last record, not at today", () => {
  expect(measure("time-to-second-region", 90, twitchOn(0, 30, FOREARM))).toEqual({
    kind: "delay",
    days: 30,
    bound: "at-least",
  });
  expect(
    measure("time-to-third-region", 90, twitchOn(0, 30, FOREARM), twitchOn(9, 40, CALF)),
  ).toEqual({ kind: "delay", days: 40, bound: "at-least" });
});

test("two regions on the first day are said as at most the time since onset", () => {
  const both = [onset(50, 0), twitch(50, FOREARM, known), twitch(50, CALF, known)];
  expect(measure("time-to-second-region", 50, ...both)).toEqual({
    kind: "delay",
    days: 50,
    bound: "at-most",
  });
  expect(measure("time-to-second-region", 50)).toEqual(cannot("no-twitch"));
});

test("the third region is the third to begin, whatever its place on the body", () => {
  const events = [twitch(0, CALF, known), twitch(9, CHIN, known), twitch(20, FOREARM, known)];
  expect(measure("time-to-third-region", 30, ...events)).toMatchObject({
    days: 20,
    bound: "exact",
  });
});

test("time to the second weak region runs between losses and is censored when function was last asked", () => {
  const first = yes(10, "task-grip", 5);
  expect(measure("time-to-second-weak-region", 60, first, yes(40, "task-stairs", 35))).toEqual({
    kind: "delay",
    days: 30,
    bound: "exact",
  });
  expect(measure("time-to-second-weak-region", 60, first, yes(40, "task-keys"))).toEqual({
    kind: "delay",
    days: 35,
    bound: "at-least",
  });
  expect(measure("time-to-second-weak-region", 60, twitch(0, CALF))).toEqual(
    cannot("no-function-loss"),
  );
});

test("spread rate counts what came after the first day, and needs ten recorded days in its window", () => {
  const began = twitchOn(0, 55, FOREARM);
  expect(
    measure("spread-rate", 55, began, twitch(28, CALF, known), twitch(27, THIGH, known)),
  ).toEqual({ kind: "spread-rate", recent: 1, previous: 1 });
  const few = [twitchOn(0, 9, FOREARM), twitchOn(47, 55, FOREARM)];
  expect(measure("spread-rate", 55, ...few)).toEqual({
    kind: "spread-rate",
    recent: cannot("too-few-recorded-days"),
    previous: 0,
  });
});

test("the index of asymmetry needs five sided days and is asymmetric from one half on", () => {
  const left: Area = { site: "thigh", side: "left" };
  const index = (rightDays: number, leftDays: number) =>
    measure("asymmetry", 27, twitchOn(0, rightDays - 1, THIGH), twitchOn(10, 9 + leftDays, left));
  expect(index(4, 0)).toMatchObject({ index: cannot("too-few-sided-days") });
  expect(index(4, 1)).toMatchObject({ index: 0.6, isAsymmetric: true });
  expect(index(6, 2)).toMatchObject({ index: 0.5, isAsymmetric: true });
  expect(index(5, 2)).toMatchObject({ isAsymmetric: false });
  expect(index(2, 6)).toMatchObject({ index: -0.5, isAsymmetric: true, right: 2, left: 6 });
  expect(measure("asymmetry", 9, twitchOn(0, 9, CHIN))).toEqual(cannot("too-few-sided-days"));
});

test("below five sided days there is no index, and one side alone is asymmetric, as the rules have it", () => {
  const left = { site: "thigh", side: "left" } as const;
  const cannotIndex = { index: cannot("too-few-sided-days") };
  expect(measure("asymmetry", 9, twitchOn(0, 3, THIGH))).toMatchObject({
    ...cannotIndex,
    right: 4,
    isAsymmetric: true,
  });
  expect(measure("asymmetry", 9, twitchOn(0, 2, THIGH), twitch(3, left))).toMatchObject({
    ...cannotIndex,
    isAsymmetric: false,
  });
  expect(measure("asymmetry", 9, twitchOn(0, 3, EYELID))).toMatchObject({ isAsymmetric: false });
});

test("asymmetry is of the 28 days that end with the last recorded day, however long ago", () => {
  expect(measure("asymmetry", 90, twitchOn(0, 5, THIGH), none(28))).toMatchObject({ right: 5 });
});

test("asymmetry counts days, so that two areas of one side on one day are one", () => {
  expect(measure("asymmetry", 9, twitchOn(0, 4, THIGH), twitchOn(0, 4, FOREARM))).toMatchObject({
    right: 5,
  });
});

test("contiguity says how many new areas touch one that was there on an earlier day", () => {
  const upperArm: Area = { site: "upper-arm", side: "right" };
  const began = twitch(0, FOREARM, known);
  expect(measure("contiguity", 9, began)).toEqual(cannot("no-new-area"));
  expect(
    measure("contiguity", 9, began, twitch(2, upperArm, known), twitch(3, CALF, known)),
  ).toEqual({ kind: "contiguity", adjacent: 1, added: 2 });
  expect(
    measure("contiguity", 9, began, twitch(2, upperArm, known), twitch(2, SHOULDER, known)),
  ).toEqual({ kind: "contiguity", adjacent: 1, added: 2 });
});

test("frequency divides by recorded days alone", () => {
  const events = [twitchOn(0, 2, CALF), none(10), none(27)];
  expect(measure("frequency-28", 27, ...events)).toEqual({ kind: "day-share", days: 3, ofDays: 5 });
  expect(measure("frequency-28", 28, ...events)).toEqual({ kind: "day-share", days: 2, ofDays: 4 });
  expect(measure("frequency-7", 27, ...events)).toEqual({ kind: "day-share", days: 0, ofDays: 1 });
  expect(measure("frequency-7", 20, ...events)).toEqual(cannot("no-record-in-window"));
});

test("a day with a twitch is a twitch day, whatever else was said of it", () => {
  expect(measure("frequency-7", 0, none(0), twitch(0, CALF))).toMatchObject({ days: 1, ofDays: 1 });
  expect(measure("frequency-7", 0, twitch(0, CALF), none(0))).toMatchObject({ days: 1, ofDays: 1 });
});

test("completeness runs from the first answer, and below half it is sparse", () => {
  expect(measure("completeness", 9, yes(0, "twitching"), noneOn(1, 5))).toEqual({
    kind: "completeness",
    days: 5,
    ofDays: 10,
    isSparse: false,
  });
  expect(measure("completeness", 10, yes(0, "twitching"), noneOn(1, 5))).toMatchObject({
    ofDays: 11,
    isSparse: true,
  });
});

test("duration keeps the patient's buckets and counts on and off all day apart", () => {
  const lasting = (day: Day, duration: Parameters<typeof twitch>[2]) => twitch(day, CALF, duration);
  expect(
    measure(
      "duration",
      30,
      lasting(2, { duration: "over-6-hours" }),
      lasting(3, { duration: "under-1-min" }),
      lasting(4, { duration: "1-to-6-hours" }),
      lasting(5, { duration: "10-to-60-min" }),
      lasting(6, { duration: "under-1-min" }),
      lasting(7, { duration: "on-and-off-all-day" }),
      lasting(8, { duration: "unknown" }),
    ),
  ).toEqual({
    kind: "durations",
    areas: [
      { area: CALF, median: "10-to-60-min", longest: "1-to-6-hours", reported: 4, onAndOffDays: 1 },
    ],
  });
  expect(measure("duration", 9, twitch(9, CALF), lasting(9, { duration: "unknown" }))).toEqual(
    cannot("no-duration-reported"),
  );
});

test("co-location lists areas that twitched and were weak or thinner in the same 28 days", () => {
  const weak = (day: Day, areas: readonly Area[]): HistoryEvent => ({
    id: `weak-${day}`,
    day,
    recordedOn: day,
    kind: "answer",
    question: "wasting",
    value: "yes",
    since: null,
    areas,
  });
  expect(measure("co-location", 27, twitchOn(0, 3, CALF), weak(5, [CALF, THIGH]))).toEqual({
    kind: "co-location",
    areas: [{ area: CALF, isWeak: false, isThinner: true }],
  });
  expect(measure("co-location", 28, twitch(0, CALF), weak(5, [CALF]))).toEqual({
    kind: "co-location",
    areas: [],
  });
  expect(measure("co-location", 27, twitch(0, CALF), weak(5, []))).toEqual(
    cannot("weak-area-not-placed"),
  );
  expect(measure("co-location", 27, twitch(0, CALF))).toEqual(cannot("weak-area-not-asked"));
});

test("lost functions are dated by the patient, each once, and the recent ones are those of 28 days", () => {
  const losses = [yes(40, "task-grip", 12), yes(41, "task-grip", 30), yes(40, "task-stairs", 13)];
  expect(measure("function-loss", 40, ...losses)).toEqual({
    kind: "function-loss",
    losses: [
      { question: "task-grip", region: "cervical", lostOn: 12, latestOn: 12 },
      { question: "task-stairs", region: "lumbosacral", lostOn: 13, latestOn: 13 },
    ],
    recent: 1,
  });
});

test("a trigger has twitch days with and without it, and days that nobody reported are in neither", () => {
  const table = measure(
    "triggers",
    9,
    twitch(0, CALF, { triggers: ["caffeine", "stress"] }),
    twitch(1, CALF, { triggers: ["none-noticed"] }),
    twitch(2, CALF, { triggers: ["unknown"] }),
    twitch(3, CALF),
  );
  expect(table).toMatchObject({ daysNotReported: 2 });
  expect(table.kind === "triggers" && table.rows.find((row) => row.trigger === "caffeine")).toEqual(
    {
      trigger: "caffeine",
      daysWith: 1,
      daysWithout: 1,
    },
  );
  expect(measure("triggers", 9, twitch(3, CALF))).toEqual(cannot("no-trigger-reported"));
  const named = table.kind === "triggers" ? table.rows.map(({ trigger }) => trigger) : [];
  expect(named).toContain("eye-strain");
  expect(named).not.toContain("none-noticed");
  expect(named).not.toContain("unknown");
});

test("no event after the day changes any measure", () => {
  const before = [twitchOn(0, 20, FOREARM), yes(3, "task-grip")];
  const after = [twitchOn(21, 40, CALF), yes(22, "speech-change"), onset(30, -90)];
  expect(spreadMeasures(historyOf(...before, ...after), 20, LIVE_RULE_SET.thresholds)).toEqual(
    spreadMeasures(historyOf(...before), 20, LIVE_RULE_SET.thresholds),
  );
});

test("regions with twitching are counted once each, confirmed areas alone", () => {
  const events = [twitchOn(0, 9, FOREARM), twitchOn(0, 9, SHOULDER), twitchOn(1, 9, CALF)];
  expect(measure("regions-twitching", 9, ...events)).toEqual({ kind: "count", count: 2 });
  expect(measure("regions-twitching", 9, ...events, twitch(9, CHIN))).toMatchObject({ count: 2 });
  expect(measure("regions-twitching", 9)).toEqual(cannot("nothing-recorded"));
});
