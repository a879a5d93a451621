import { describe, expect, it, test } from "vitest";
import { dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";
import { codesOf } from "@/lib/forms/testing/codes-of";
import { ENTRY_PROBLEMS, entryForm, isInReach } from "./entry-form";

const TODAY = dayFromIso("2026-11-24");
const LEFT_CALF = { site: "calf", side: "left" } as const;

const WHOLE = {
  day: ["2026-11-24"],
  amount: ["different"],
  places: ["calf:left"],
  duration: ["unknown"],
  times: ["unknown"],
  triggers: ["none-noticed"],
  safety: ["no"],
};

type Fields = Record<string, readonly string[]>;

function read(fields: Fields) {
  return codesOf(entryForm, { ...WHOLE, ...fields }, ENTRY_PROBLEMS);
}
function problems(fields: Fields) {
  const result = read(fields);
  return result.value === undefined ? result : {};
}

test("a whole entry is read", () => {
  expect(read({ note: [" after a run "] })).toEqual({
    outcome: "read",
    value: {
      day: TODAY,
      twitching: {
        areas: [LEFT_CALF],
        duration: "unknown",
        timesOfDay: ["unknown"],
        triggers: ["none-noticed"],
      },
      safety: "no",
      cameBack: [],
      planReview: null,
      note: "after a run",
    },
  });
});

describe("the day", () => {
  it.each([0, 1, 2])("may be %i days back", (back) => {
    expect(isInReach(TODAY - back, TODAY)).toBe(true);
    expect(read({ day: [isoFromDay(TODAY - back)] })).toMatchObject({
      value: { day: TODAY - back },
    });
  });

  it.each([-1, 3])("may not be %i days back", (back) => {
    expect(isInReach(TODAY - back, TODAY)).toBe(false);
  });

  it.each([["24-11-2026"], ["2026-02-30"], ["2026-11-24", "2026-11-23"]])("is not %j", (...day) => {
    expect(problems({ day })).toEqual({ day: "day-out-of-reach" });
  });
});

test("the same places are the ones that the page showed, not the boxes", () => {
  const entry = read({ amount: ["same"], "same-places": ["calf:left"], places: ["thigh:left"] });
  expect(entry).toMatchObject({ outcome: "read", value: { twitching: { areas: [LEFT_CALF] } } });
});

describe("what is repeated from the last entry", () => {
  const REPEATED = ["duration:over-6-hours", "times:evening", "times:night", "triggers:stress"];
  const blank = { duration: [], times: [], triggers: [] };

  it("is what is still ticked", () => {
    expect(read({ ...blank, repeat: REPEATED })).toMatchObject({
      value: {
        twitching: {
          duration: "over-6-hours",
          timesOfDay: ["evening", "night"],
          triggers: ["stress"],
        },
      },
    });
    const unticked = REPEATED.filter((each) => each !== "times:night");
    expect(read({ ...blank, repeat: unticked })).toMatchObject({
      value: { twitching: { timesOfDay: ["evening"] } },
    });
  });

  it.each(["duration", "times", "triggers"])("asks for the %s when none is ticked", (field) => {
    const unticked = REPEATED.filter((each) => !each.startsWith(field));
    expect(problems({ ...blank, repeat: unticked })).toEqual({ [field]: `${field}-missing` });
  });

  it("gives way to another length, and is added to by other times and triggers", () => {
    const chosen = { duration: ["under-1-min"], times: ["morning"], triggers: ["caffeine"] };
    expect(read({ ...chosen, repeat: REPEATED })).toMatchObject({
      value: {
        twitching: {
          duration: "under-1-min",
          timesOfDay: ["morning", "evening", "night"],
          triggers: ["caffeine", "stress"],
        },
      },
    });
  });

  it("gives way where it was that nothing is known, and is refused beside a new “I don’t know”", () => {
    const repeat = ["duration:unknown", "times:unknown", "triggers:none-noticed"];
    const chosen = { ...blank, times: ["morning"], triggers: ["caffeine"] };
    expect(read({ ...chosen, repeat })).toMatchObject({
      value: { twitching: { timesOfDay: ["morning"], triggers: ["caffeine"] } },
    });
    expect(problems({ ...blank, times: ["unknown"], repeat: REPEATED })).toEqual({
      times: "times-contradict",
    });
  });

  it.each(["duration:long", "times:noon", "safety:no", ""])("%j is refused", (tick) => {
    const refused = Object.values(problems({ ...blank, repeat: [...REPEATED, tick] }));
    expect(refused).toEqual(["answer-unknown"]);
  });
});

test("no twitching needs no place, duration, time or trigger, and keeps none", () => {
  const form = { day: ["2026-11-24"], amount: ["none"], places: ["calf:left"], safety: ["no"] };
  const entry = codesOf(entryForm, form, ENTRY_PROBLEMS);
  expect(entry).toMatchObject({ outcome: "read", value: { twitching: null } });
});

test.each<[Record<string, string[]>, Record<string, string>]>([
  [{ day: [] }, { day: "day-missing" }],
  [{ amount: [] }, { amount: "amount-missing" }],
  [{ amount: ["much"] }, { amount: "answer-unknown" }],
  [{ places: [] }, { places: "places-missing" }],
  [{ places: ["calf:midline"] }, { places: "places-unknown" }],
  [{ places: ["leg:left"] }, { places: "places-unknown" }],
  [{ places: ["calf:left", "knee:left"] }, { places: "places-unknown" }],
  [{ amount: ["same"] }, { amount: "same-without-places" }],
  [{ duration: [] }, { duration: "duration-missing" }],
  [{ duration: ["long"] }, { duration: "answer-unknown" }],
  [{ times: [] }, { times: "times-missing" }],
  [{ times: ["unknown", "night"] }, { times: "times-contradict" }],
  [{ triggers: [] }, { triggers: "triggers-missing" }],
  [{ triggers: ["none-noticed", "stress"] }, { triggers: "triggers-contradict" }],
  [{ safety: [] }, { safety: "safety-missing" }],
  [{ safety: ["maybe"] }, { safety: "answer-unknown" }],
  [{ note: ["x".repeat(1001)] }, { note: "note-too-long" }],
  [{ "plan-review": ["fine"] }, { "plan-review": "answer-unknown" }],
])("%j is refused", (fields, expected) => {
  expect(problems(fields)).toEqual(expected);
});

test("whether a new place came back may stay blank, and is one answer", () => {
  expect(read({ "back-calf:left": ["did-not-come-back"] })).toMatchObject({
    value: { cameBack: [{ area: LEFT_CALF, value: "did-not-come-back" }] },
  });
  expect(read({})).toMatchObject({ value: { cameBack: [] } });
  expect(problems({ "back-calf:left": ["still-there", "did-not-come-back"] })).toEqual({
    "back-calf:left": "answer-unknown",
  });
});

test("a note that is sent twice is not from our page", () => {
  expect(read({ note: ["a", "b"] })).toEqual({ outcome: "not-ours" });
});

test("problems stand in the order of the page", () => {
  const nothing = codesOf(entryForm, { amount: ["different"] }, ENTRY_PROBLEMS);
  expect(Object.keys(nothing)).toEqual([
    "day",
    "places",
    "safety",
    "duration",
    "times",
    "triggers",
  ]);
});
