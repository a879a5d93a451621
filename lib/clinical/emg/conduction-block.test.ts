import { describe, expect, test } from "vitest";
import type { Area } from "../body/area";
import type { HistoryEvent } from "../history/event";
import { CALF, FOREARM, historyOf, SHOULDER, twitch } from "../spread/testing/events";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { conductionBlock } from "./conduction-block";
import { presentationOf } from "./presentation";
import { answered } from "./testing/answered";

const LEFT_FOREARM = { site: "forearm", side: "left" } as const;
const weak = (...areas: readonly Area[]) => answered(1, "feels-weak", "yes", { areas });
const of = (...events: readonly HistoryEvent[]) =>
  conductionBlock(presentationOf(historyOf(...events), 30, LIVE_RULE_SET.thresholds));
const NO_NUMBNESS = answered(1, "numb-tingle", "none");

describe("whether to look for conduction block", () => {
  test.each([
    ["a weak right arm, no numbness", [weak(FOREARM, SHOULDER), NO_NUMBNESS], "look"],
    [
      "a thin left arm, no numbness",
      [answered(1, "wasting", "yes", { areas: [LEFT_FOREARM] }), NO_NUMBNESS],
      "look",
    ],
    ["both arms weak", [weak(FOREARM, LEFT_FOREARM), NO_NUMBNESS], "no"],
    ["a weak leg", [weak(CALF), NO_NUMBNESS], "no"],
    ["a twitching arm that is not weak", [twitch(1, FOREARM), NO_NUMBNESS], "no"],
    ["constant numbness", [weak(FOREARM), answered(1, "numb-tingle", "constant")], "no"],
    [
      "numbness that comes and goes",
      [weak(FOREARM), answered(1, "numb-tingle", "comes-and-goes")],
      "look-unless-sensory-loss",
    ],
    [
      "numbness unsure",
      [weak(FOREARM), answered(1, "numb-tingle", "unsure")],
      "look-unless-sensory-loss",
    ],
    ["numbness never asked", [weak(FOREARM)], "look-unless-sensory-loss"],
    [
      "numbness once, none now",
      [
        weak(FOREARM),
        answered(1, "numb-tingle", "comes-and-goes"),
        answered(2, "numb-tingle", "none"),
      ],
      "look-unless-sensory-loss",
    ],
    [
      "a lost arm task, side not reported",
      [answered(1, "task-lifting", "yes"), NO_NUMBNESS],
      "look",
    ],
    [
      "a lost arm task on one side",
      [answered(1, "task-lifting", "yes"), answered(1, "weakness-sides", "one-side"), NO_NUMBNESS],
      "look",
    ],
    [
      "a lost arm task on both sides",
      [
        answered(1, "task-lifting", "yes"),
        answered(1, "weakness-sides", "both-sides"),
        NO_NUMBNESS,
      ],
      "no",
    ],
    [
      "a weak right arm, and a task lost on both sides",
      [weak(FOREARM), answered(1, "weakness-sides", "both-sides"), NO_NUMBNESS],
      "look",
    ],
    ["a lost leg task", [answered(1, "task-stairs", "yes"), NO_NUMBNESS], "no"],
    [
      "a weak arm whose side is not known",
      [weak({ site: "forearm", side: "unsure" }), NO_NUMBNESS],
      "look",
    ],
    ["nothing at all", [], "no"],
  ] as const)("%s", (_name, events, expected) => {
    expect(of(...events)).toBe(expected);
  });
});
