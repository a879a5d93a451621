import { describe, expect, it } from "vitest";
import { type Area, areaKey } from "@/lib/clinical/body/area";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { areasToAsk, lastTwitching } from "./entry-page";

const TODAY = dayFromIso("2026-11-24");
const CALF: Area = { site: "calf", side: "left" };
const THIGH: Area = { site: "thigh", side: "right" };

function twitch(area: Area, back: number, more: object = {}): HistoryEvent {
  const day = TODAY - back;
  return {
    kind: "twitch",
    id: `${areaKey(area)}-${back}`,
    day,
    recordedOn: day,
    area,
    confirmed: false,
    duration: "unknown",
    timesOfDay: ["night"],
    triggers: ["unknown"],
    ...more,
  };
}
const answered = (area: Area, back: number): HistoryEvent => ({
  kind: "area-answer",
  id: "answer",
  day: TODAY - back,
  recordedOn: TODAY - back,
  area,
  value: "did-not-come-back",
});
const history = (...events: HistoryEvent[]) => ({ id: "one", birthDay: null, events });

describe("the last twitching", () => {
  it("is all the places of the last day with any, and how it was then", () => {
    const reported = history(twitch(CALF, 3), twitch(THIGH, 1), twitch(CALF, 1));
    expect(lastTwitching(reported, TODAY, 14)).toEqual({
      day: TODAY - 1,
      areas: [THIGH, CALF],
      duration: "unknown",
      timesOfDay: ["night"],
      triggers: ["unknown"],
    });
  });

  it("leaves out a place that was taken back", () => {
    const takenBack: HistoryEvent = {
      kind: "correction",
      id: "c",
      day: TODAY,
      recordedOn: TODAY,
      corrects: "thigh:right-1",
    };
    const reported = history(twitch(THIGH, 1), takenBack, twitch(CALF, 2));
    expect(lastTwitching(reported, TODAY, 14)).toMatchObject({ areas: [CALF] });
  });

  it.each([
    [14, true],
    [15, false],
  ])("of %i days ago is offered: %s", (back, offered) => {
    expect(lastTwitching(history(twitch(CALF, back)), TODAY, 14) !== null).toBe(offered);
  });
});

describe("a place is asked about", () => {
  const ask = (...events: HistoryEvent[]) =>
    areasToAsk(history(...events), TODAY, LIVE_RULE_SET.thresholds).map(({ area }) =>
      areaKey(area),
    );

  it("when it is new, was seen on one day, and nobody asked since", () => {
    expect(ask(twitch(CALF, 20), twitch(THIGH, 6))).toEqual(["thigh:right"]);
  });

  it("not when it came back, was answered, is of today, or silence has closed it", () => {
    expect(ask(twitch(CALF, 20), twitch(THIGH, 3), twitch(THIGH, 1))).toEqual([]);
    expect(ask(twitch(CALF, 20), twitch(THIGH, 3), answered(THIGH, 2))).toEqual([]);
    expect(ask(twitch(CALF, 20), twitch(THIGH, 0))).toEqual([]);
    expect(ask(twitch(CALF, 20), twitch(THIGH, 7))).toEqual([]);
  });

  it("not when it is where the twitching began", () => {
    expect(ask(twitch(CALF, 2), twitch(THIGH, 2))).toEqual([]);
  });
});
