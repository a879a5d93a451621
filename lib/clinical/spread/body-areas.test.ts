import { expect, test } from "vitest";
import { answered } from "../emg/testing/answered";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { bodyAreasOn, bodyDays, comparedAreas } from "./body-areas";
import { FOREARM, historyOf, none, noneOn, THIGH, twitchOn } from "./testing/events";

const UPPER_ARM = { site: "upper-arm", side: "right" } as const;
const BODY = bodyDays(
  historyOf(
    twitchOn(0, 5, FOREARM),
    noneOn(6, 9),
    twitchOn(40, 42, THIGH),
    none(43),
    answered(44, "feels-weak", "yes", { since: 41, areas: [UPPER_ARM] }),
  ),
  50,
  LIVE_RULE_SET.thresholds,
);
const on = (from: number, to: number) => bodyAreasOn(BODY, { from, to });

test("of any days the figure has the share of the recorded ones, and no area that came later", () => {
  expect(on(0, 9)).toEqual([
    {
      key: "forearm:right",
      firstSeen: 0,
      onsetRank: 1,
      isConfirmed: true,
      weakSince: null,
      thinnerSince: null,
      amount: 3,
      twitchDays: 6,
      recordedDays: 10,
    },
  ]);
  expect(
    on(23, 50).map(({ key, onsetRank, amount, weakSince }) => [key, onsetRank, amount, weakSince]),
  ).toEqual([
    ["forearm:right", 1, null, null],
    ["thigh:right", 2, 3, null],
    ["upper-arm:right", null, null, 41],
  ]);
});

test("days of which nothing was recorded show no twitching, and say that none of them was recorded", () => {
  expect(
    on(12, 20).map(({ amount, twitchDays, recordedDays }) => [amount, twitchDays, recordedDays]),
  ).toEqual([[null, 0, 0]]);
});

test("two dates are compared in words: what is new, what is gone, what is on both", () => {
  const changes = comparedAreas(on(0, 9), on(23, 50)).map(({ key, change }) => [key, change]);
  expect(changes).toEqual([
    ["forearm:right", "gone"],
    ["thigh:right", "new"],
    ["upper-arm:right", "new"],
  ]);
  const calm = comparedAreas(on(0, 9), on(46, 50)).map(({ key, change }) => [key, change]);
  expect(calm).toContainEqual(["thigh:right", "new"]);
  expect(comparedAreas(on(0, 9), on(0, 9)).map(({ change }) => change)).toEqual(["both"]);
});
