import { describe, expect, it, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { FormFields } from "@/lib/format/form-fields";
import { type PageItem, tasks } from "./page";
import { parsePageInput } from "./page-input";

const TODAY = dayFromIso("2026-11-24");
const GRIP = { ask: "question", question: "task-grip" } as const;
const NUMB = { ask: "question", question: "numb-tingle" } as const;
const CRAMPS = { ask: "question", question: "cramps" } as const;
const COURSE = { ask: "question", question: "course" } as const;
const ONSET = { ask: "onset" } as const;
const PLACES = { ask: "places" } as const;

function read(items: PageItem[], fields: FormFields, noToOthers = false) {
  return parsePageInput(items, fields, { today: TODAY, noToOthers });
}

describe("a blank", () => {
  it.each([
    ["a yes/no question", GRIP, "task-grip", "answer-missing"],
    ["a choice", NUMB, "numb-tingle", "answer-missing"],
    [
      "a group of the safety question",
      { ask: "safety", group: "wasting" },
      "safety-wasting",
      "answer-missing",
    ],
    ["the places", PLACES, "places", "places-missing"],
    ["the beginning", ONSET, "onset", "onset-missing"],
  ] as const)("is refused for %s", (_what, item, field, problem) => {
    expect(read([item], {})).toEqual({ ok: false, given: [], problems: { [field]: problem } });
  });

  it("does not hide what else the page says", () => {
    expect(read([GRIP, NUMB], { "numb-tingle": ["none"] })).toEqual({
      ok: false,
      given: [{ ask: "question", question: "numb-tingle", value: "none" }],
      problems: { "task-grip": "answer-missing" },
    });
  });

  it("is not answered for a scale, and for since when", () => {
    expect(read([CRAMPS], {})).toEqual({ ok: true, given: [] });
    expect(read([{ ask: "since", question: "wasting" }], {})).toEqual({
      ok: true,
      given: [{ ask: "since", question: "wasting", since: null }],
    });
  });
});

describe("no to all the others", () => {
  it("answers blanks with no or none, and leaves what was answered", () => {
    const items: PageItem[] = [GRIP, NUMB, { ask: "question", question: "task-keys" }];
    expect(read(items, { "task-keys": ["unsure"] }, true)).toEqual({
      ok: true,
      given: [
        { ask: "question", question: "task-grip", value: "no" },
        { ask: "question", question: "numb-tingle", value: "none" },
        { ask: "question", question: "task-keys", value: "unsure" },
      ],
    });
  });

  it("never answers a choice that has no none, a place or a beginning", () => {
    const input = read([COURSE, PLACES, ONSET], {}, true);
    expect(input).toEqual({
      ok: false,
      given: [],
      problems: { course: "answer-missing", places: "places-missing", onset: "onset-missing" },
    });
  });
});

test.each([
  ["task-grip", ["maybe"], GRIP],
  ["task-grip", ["yes", "no"], GRIP],
  ["numb-tingle", ["yes"], NUMB],
  ["cramps", ["11"], CRAMPS],
  ["cramps", ["-1"], CRAMPS],
  ["places", ["calf:midline"], PLACES],
  ["places", ["calf:unsure"], PLACES],
  ["places", ["leg:left"], PLACES],
  ["places", ["arm:unsure"], PLACES],
  ["cramps", ["some"], CRAMPS],
  ["cramps", ["yes"], CRAMPS],
] as const)("%s = %j is refused", (field, values, item) => {
  expect(read([item], { [field]: values })).toEqual({
    ok: false,
    given: [],
    problems: { [field]: "answer-unknown" },
  });
});

test("a beginning is a date or not known, never both", () => {
  const date = { "onset-month": ["3"], "onset-year": ["2026"] };
  expect(read([ONSET], date)).toEqual({
    ok: true,
    given: [{ ask: "onset", onset: { day: dayFromIso("2026-03-01"), accuracy: "month" } }],
  });
  expect(read([ONSET], { "onset-unknown": ["yes"] })).toEqual({
    ok: true,
    given: [{ ask: "onset", onset: null }],
  });
  expect(read([ONSET], { ...date, "onset-unknown": ["yes"] })).toEqual({
    ok: false,
    given: [],
    problems: { onset: "onset-twice" },
  });
});

test("a place ticked twice is one place", () => {
  expect(read([PLACES], { places: ["calf:left", "calf:left"] })).toEqual({
    ok: true,
    given: [{ ask: "places", areas: [{ site: "calf", side: "left" }] }],
  });
});

test("a field that the page does not ask is not read", () => {
  expect(read([GRIP], { "task-grip": ["no"], "self-harm": ["yes"] })).toEqual({
    ok: true,
    given: [{ ask: "question", question: "task-grip", value: "no" }],
  });
});

describe("a task that is newly hard", () => {
  const STAIRS = tasks(["task-stairs"]);
  const HARD = { "task-stairs": ["yes"] };
  const LOST = { ...HARD, "stairs-degree": ["not-at-all"], "stairs-legs": ["both"] };

  it.each([
    ["whether it can still be done", HARD, "stairs-degree"],
    ["which leg cannot", { ...HARD, "stairs-degree": ["not-at-all"] }, "stairs-legs"],
  ])("asks on the same page %s", (_what, fields, asked) => {
    for (const noToOthers of [false, true]) {
      const answered = read(STAIRS, fields, noToOthers);
      expect(answered).toMatchObject({ ok: false, problems: { [asked]: "answer-missing" } });
    }
  });

  it("may leave blank since when", () => {
    expect(read(STAIRS, LOST)).toEqual({
      ok: true,
      given: [
        { ask: "question", question: "task-stairs", value: "yes" },
        { ask: "question", question: "stairs-degree", value: "not-at-all" },
        { ask: "question", question: "stairs-legs", value: "both" },
        { ask: "since", question: "stairs-degree", since: null },
      ],
    });
  });

  it.each([
    ["no", ["task-stairs"]],
    ["unsure", ["task-stairs"]],
  ])("does not read what is left below it after %s", (value, questions) => {
    const answered = read(STAIRS, { ...LOST, "task-stairs": [value] });
    expect(
      answered.ok && answered.given.map((each) => "question" in each && each.question),
    ).toEqual(questions);
  });
});
