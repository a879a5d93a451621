import { expect, test } from "vitest";
import type { Area } from "../body/area";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { QuestionId, SafetyGroup } from "../history/question";
import { coLocation } from "./co-location";
import { CALF, FOREARM, THIGH, twitch } from "./testing/events";

const of = (...events: readonly HistoryEvent[]) => coLocation(events, 27);
const areasOf = (...events: readonly HistoryEvent[]) => {
  const said = of(...events);
  return said.kind === "co-location" ? said.areas.map(({ area }) => area) : said.because;
};

function reported(
  question: QuestionId,
  areas: readonly Area[],
  value: "yes" | "no" = "yes",
): HistoryEvent {
  return {
    id: `${question}-${value}`,
    day: 5,
    recordedOn: 5,
    kind: "answer",
    question,
    value,
    since: null,
    areas,
  };
}

function safety(group: SafetyGroup, day: Day = 5): HistoryEvent {
  return { id: group, day, recordedOn: day, kind: "safety", group, value: "no" };
}

const sighting: HistoryEvent = {
  id: "sighting",
  day: 4,
  recordedOn: 4,
  kind: "clinician-sighting",
  area: CALF,
  method: "seen",
};

test.each(["weakness", "wasting"] as const)(
  "the daily question about %s asks for it, so that nothing said is none",
  (group) => {
    expect(areasOf(twitch(0, CALF), safety(group))).toEqual([]);
  },
);

test("another question, or one from before the window, does not ask for it", () => {
  expect(areasOf(twitch(1, CALF), safety("sensation"))).toBe("weak-area-not-asked");
  expect(areasOf(twitch(1, CALF), reported("task-grip", [CALF]))).toBe("weak-area-not-asked");
  expect(areasOf(twitch(1, CALF), safety("wasting", -1))).toBe("weak-area-not-asked");
});

test("an answer no is an answer: none, whatever places are beside it", () => {
  expect(areasOf(twitch(0, CALF), reported("wasting", [], "no"))).toEqual([]);
  expect(areasOf(twitch(0, CALF), reported("wasting", [CALF], "no"))).toEqual([]);
});

test("one place that is known is enough, beside a yes without a place", () => {
  expect(areasOf(twitch(0, CALF), reported("feels-weak", []), reported("wasting", [CALF]))).toEqual(
    [CALF],
  );
});

test("twitching that a clinician saw counts, and an area that was only named weak does not", () => {
  expect(areasOf(sighting, reported("feels-weak", [CALF, THIGH]))).toEqual([CALF]);
});

test("weak and thinner are told apart, area by area", () => {
  const areas = of(
    twitch(0, CALF),
    twitch(1, FOREARM),
    reported("feels-weak", [CALF]),
    reported("wasting", [FOREARM]),
  );
  expect(areas).toEqual({
    kind: "co-location",
    areas: [
      { area: CALF, isWeak: true, isThinner: false },
      { area: FOREARM, isWeak: false, isThinner: true },
    ],
  });
});
