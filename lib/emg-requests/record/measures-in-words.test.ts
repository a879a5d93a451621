import { expect, test } from "vitest";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { spreadMeasures } from "@/lib/clinical/spread/measures";
import {
  CALF,
  FOREARM,
  historyOf,
  twitch,
  twitchOn,
  yes,
} from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { areaName } from "./area-name";
import { measuresInWords } from "./measures-in-words";

const said = (id: string, ...given: readonly (HistoryEvent | readonly HistoryEvent[])[]) =>
  measuresInWords(
    spreadMeasures(historyOf(...given), 68, LIVE_RULE_SET.thresholds),
    clinicDay,
  ).find((measure) => measure.id === id)?.lines;
const clinicDay = (day: number) => `day ${day}`;

test("every measure is said with its name and unit, also where there is no value", () => {
  for (const measure of measuresInWords(
    spreadMeasures(historyOf(), 0, LIVE_RULE_SET.thresholds),
    clinicDay,
  )) {
    expect(measure.lines).toEqual([expect.stringMatching(/^Cannot say: /)]);
    expect([measure.name, measure.unit]).not.toContain("");
  }
});

test("a delay that was not reached is said as at least", () => {
  expect(said("time-to-second-region", twitchOn(0, 68, FOREARM))).toEqual(["≥ 68"]);
  expect(said("time-to-second-region", twitchOn(0, 68, FOREARM), twitchOn(40, 41, CALF))).toEqual([
    "40",
  ]);
});

test("shares are said as k of n, never as a percentage", () => {
  const lines = [
    said("frequency-28", twitchOn(60, 64, CALF)),
    said("completeness", twitchOn(60, 64, CALF)),
    said("contiguity", twitchOn(60, 64, CALF), twitchOn(62, 64, FOREARM)),
  ];
  expect(lines).toEqual([["5 of 5"], ["5 of 9"], ["0 of 1"]]);
});

test("areas and lost functions are named, and dated as the page writes its days", () => {
  expect(said("function-loss", yes(5, "task-stairs", 1))).toEqual([
    "1 in all, 0 in the last 28 days",
    "Stairs: from day 1",
  ]);
  expect(said("duration", twitch(60, CALF, { duration: "1-to-10-min" }))).toEqual([
    "Calf, left: median 1 to 10 min, longest 1 to 10 min (1 reported)",
  ]);
  expect(said("duration", twitch(60, CALF, { duration: "on-and-off-all-day" }))).toEqual([
    "Calf, left: no single length, on and off all day on 1",
  ]);
});

test("a rate is said for both windows, and says which one cannot be said", () => {
  const lines = said("spread-rate", twitchOn(0, 68, FOREARM), twitchOn(60, 61, CALF));
  expect(lines).toEqual(["Last 28 days: 1", "28 days before: 0"]);
  const short = said("spread-rate", twitchOn(41, 68, FOREARM));
  expect(short).toEqual([
    "Last 28 days: 0",
    expect.stringMatching(/^28 days before: cannot say: /),
  ]);
});

test("a loss for which two beginnings were given is said with the earliest and the latest", () => {
  expect(said("function-loss", yes(10, "task-grip", 3), yes(40, "task-grip", 38))?.[1]).toBe(
    "Grip, opening jars: from day 3 (latest given: day 38)",
  );
});

test("asymmetry names its index, both sides' days and whether it is asymmetric", () => {
  const left = { ...FOREARM, side: "left" } as const;
  expect(said("asymmetry", twitchOn(60, 65, FOREARM))).toEqual([
    "1.00 (right 6, left 0 days), asymmetric",
  ]);
  expect(said("asymmetry", twitchOn(60, 62, FOREARM))).toEqual([
    "Asymmetric: on one side alone (right 3, left 0 days), too few days for an index",
  ]);
  expect(said("asymmetry", twitchOn(60, 62, FOREARM), twitchOn(63, 65, left))).toEqual([
    "0.00 (right 3, left 3 days)",
  ]);
});

test("few recorded days are said to be sparse", () => {
  expect(said("completeness", twitch(60, CALF))).toEqual(["1 of 9, sparse"]);
});

test("triggers are said with their days with and without, and those that nobody noticed are left out", () => {
  expect(
    said(
      "triggers",
      twitch(60, CALF, { triggers: ["caffeine"] }),
      twitch(61, CALF, { triggers: ["none-noticed"] }),
      twitch(62, CALF, { triggers: ["unknown"] }),
    ),
  ).toEqual(["caffeine: 1 with, 1 without", "not reported: 1"]);
});

test("an area that twitched and is weak or thinner is named with both", () => {
  const of = (question: "feels-weak" | "wasting", area = CALF): HistoryEvent => ({
    id: question,
    day: 62,
    recordedOn: 62,
    kind: "answer",
    question,
    value: "yes",
    since: null,
    areas: [area],
  });
  const twitched = twitchOn(60, 62, CALF);
  const lines = (...more: readonly HistoryEvent[]) => said("co-location", twitched, more);
  expect(lines(of("feels-weak"))).toEqual(["Calf, left: weak"]);
  expect(lines(of("wasting"))).toEqual(["Calf, left: thinner"]);
  expect(lines(of("feels-weak"), of("wasting"))).toEqual(["Calf, left: weak and thinner"]);
  expect(lines(of("wasting", FOREARM))).toEqual(["None"]);
});

test("a length that is reported beside on and off all day is said with both", () => {
  expect(
    said(
      "duration",
      twitch(60, CALF, { duration: "under-1-min" }),
      twitch(61, CALF, { duration: "over-6-hours" }),
      twitch(62, CALF, { duration: "on-and-off-all-day" }),
    ),
  ).toEqual([
    "Calf, left: median over 6 h, longest over 6 h (2 reported), on and off all day on 1",
  ]);
});

test.each([
  ["right", "Forearm, right"],
  ["left", "Forearm, left"],
  ["unsure", "Forearm, side not known"],
  ["midline", "Forearm"],
] as const)("a place on the side %s is said as %s", (side, words) => {
  expect(areaName({ site: "forearm", side })).toBe(words);
});

test("a number is said as it is", () => {
  expect(said("areas-ever", twitch(60, CALF))).toEqual(["1"]);
  expect(said("frequency-7", twitchOn(60, 64, CALF))).toEqual(["3 of 3"]);
});
