import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import { spreadMeasures } from "./measures";
import { sayMeasures } from "./say-measure";
import { CALF, FOREARM, historyOf, twitch, twitchOn, yes } from "./testing/events";

const said = (id: string, ...given: readonly (HistoryEvent | readonly HistoryEvent[])[]) =>
  sayMeasures(spreadMeasures(historyOf(...given), 68)).find((measure) => measure.id === id)?.lines;

test("every measure is said with its name, unit and definition, also where there is no value", () => {
  for (const measure of sayMeasures(spreadMeasures(historyOf(), 0))) {
    expect(measure.lines).toEqual([expect.stringMatching(/^Cannot say: /)]);
    expect([measure.name, measure.unit, measure.definition].every((words) => words !== "")).toBe(
      true,
    );
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

test("areas and lost functions are named and dated", () => {
  expect(said("function-loss", yes(5, "task-stairs", 1))).toEqual([
    "1 in all, 0 in the last 28 days",
    "Stairs: from 1970-01-02",
  ]);
  expect(said("duration", twitch(60, CALF, { duration: "1-to-10-min" }))).toEqual([
    "Calf, left: median 1 to 10 min, longest 1 to 10 min (1 told)",
  ]);
  expect(said("duration", twitch(60, CALF, { duration: "on-and-off-all-day" }))).toEqual([
    "Calf, left: no single length, on and off all day on 1",
  ]);
});
