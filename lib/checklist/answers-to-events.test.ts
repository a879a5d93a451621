import { describe, expect, it, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { QuestionId } from "@/lib/clinical/history/question";
import { answersToEvents } from "./answers-to-events";
import { type CurrentAnswer, emptyRun, type Run } from "./run";

const TODAY = dayFromIso("2026-11-24");
const EARLIER = dayFromIso("2026-11-01");
const EMPTY = emptyRun("run");
const LEFT_CALF = { site: "calf", side: "left" } as const;
const TONGUE = { site: "tongue", side: "midline" } as const;

function current(question: QuestionId, answer: Partial<CurrentAnswer>): Run {
  const whole = { eventId: "old", value: "yes", since: null, areas: [], ...answer };
  return { ...EMPTY, answers: { [question]: whole } };
}

const answer = (question: QuestionId, more: object) => ({
  kind: "answer",
  day: TODAY,
  question,
  since: null,
  areas: [],
  ...more,
});
const correction = { kind: "correction", day: TODAY, corrects: "old" };

test("an answer becomes one dated event", () => {
  const given = [{ ask: "question", question: "dark-urine", value: "unsure" }] as const;
  expect(answersToEvents(given, EMPTY, TODAY)).toEqual([answer("dark-urine", { value: "unsure" })]);
});

describe("an answer that is already current", () => {
  it("adds nothing when it is given again", () => {
    const given = [{ ask: "question", question: "task-grip", value: "yes" }] as const;
    const run = current("task-grip", { since: EARLIER });
    expect(answersToEvents(given, run, TODAY)).toEqual([]);
  });

  it("stays a fact when it is changed: the new answer is added, and the facts say which is current", () => {
    const given = [{ ask: "question", question: "task-grip", value: "no" }] as const;
    expect(answersToEvents(given, current("task-grip", {}), TODAY)).toEqual([
      answer("task-grip", { value: "no" }),
      correction,
    ]);
  });

  it("is decided when it was not sure", () => {
    const given = [{ ask: "question", question: "wasting", value: "no" }] as const;
    const run = current("wasting", { value: "unsure" });
    expect(answersToEvents(given, run, TODAY)).toEqual([
      answer("wasting", { value: "no" }),
      correction,
    ]);
  });

  it("loses its date when it is changed", () => {
    const given = [{ ask: "question", question: "task-grip", value: "no" }] as const;
    const run = current("task-grip", { since: EARLIER });
    expect(answersToEvents(given, run, TODAY)).toEqual([
      answer("task-grip", { value: "no" }),
      correction,
    ]);
  });

  it("is reported again with its date and places, and the vaguer event is corrected", () => {
    const given = [
      { ask: "since", question: "wasting", since: { day: EARLIER, accuracy: "day" } },
      { ask: "areas", question: "wasting", areas: [LEFT_CALF] },
    ] as const;
    expect(answersToEvents(given, current("wasting", {}), TODAY)).toEqual([
      answer("wasting", { value: "yes", since: EARLIER, areas: [LEFT_CALF] }),
      correction,
    ]);
  });

  it("keeps that only the month is known, and is reported again when the day itself is", () => {
    const month = {
      ask: "since",
      question: "wasting",
      since: { day: EARLIER, accuracy: "month" },
    } as const;
    const stored = { since: EARLIER, sinceAccuracy: "month" } as const;
    expect(answersToEvents([month], current("wasting", {}), TODAY)).toEqual([
      answer("wasting", { value: "yes", ...stored }),
      correction,
    ]);
    expect(answersToEvents([month], current("wasting", stored), TODAY)).toEqual([]);
    const day = { ...month, since: { day: EARLIER, accuracy: "day" } } as const;
    expect(answersToEvents([day], current("wasting", stored), TODAY)).toEqual([
      answer("wasting", { value: "yes", since: EARLIER }),
      correction,
    ]);
  });

  it("adds nothing when since when stays blank", () => {
    const given = [{ ask: "since", question: "wasting", since: null }] as const;
    expect(answersToEvents(given, current("wasting", {}), TODAY)).toEqual([]);
  });
});

test("a date without an answer is no event", () => {
  const given = [
    { ask: "since", question: "wasting", since: { day: EARLIER, accuracy: "day" } },
  ] as const;
  expect(answersToEvents(given, EMPTY, TODAY)).toEqual([]);
});

test("a place of the checklist is confirmed, and knows nothing of duration, time and trigger", () => {
  expect(answersToEvents([{ ask: "places", areas: [TONGUE] }], EMPTY, TODAY)).toEqual([
    {
      kind: "twitch",
      day: TODAY,
      area: TONGUE,
      confirmed: true,
      duration: null,
      timesOfDay: [],
      triggers: [],
    },
  ]);
});

test("a place taken back is corrected, a place kept adds nothing", () => {
  const run: Run = {
    ...EMPTY,
    places: [
      { eventId: "kept", area: TONGUE },
      { eventId: "old", area: LEFT_CALF },
    ],
  };
  expect(answersToEvents([{ ask: "places", areas: [TONGUE] }], run, TODAY)).toEqual([correction]);
});

test("another beginning corrects the first, and not knowing takes it back", () => {
  const run: Run = {
    ...EMPTY,
    onset: { eventId: "old", onset: EARLIER, accuracy: "day" },
  };
  const given = { ask: "onset", onset: { day: EARLIER, accuracy: "month" } } as const;
  expect(answersToEvents([given], run, TODAY)).toEqual([
    correction,
    { kind: "onset", day: TODAY, onset: EARLIER, accuracy: "month" },
  ]);
  expect(answersToEvents([{ ask: "onset", onset: null }], run, TODAY)).toEqual([correction]);
  const same = { ask: "onset", onset: { day: EARLIER, accuracy: "day" } } as const;
  expect(answersToEvents([same], run, TODAY)).toEqual([]);
});

test("each group of the safety question is a dated answer of its own", () => {
  const given = [
    { ask: "safety", group: "weakness", value: "yes" },
    { ask: "safety", group: "wasting", value: "no" },
  ] as const;
  expect(answersToEvents(given, EMPTY, TODAY)).toEqual([
    { kind: "safety", day: TODAY, group: "weakness", value: "yes" },
    { kind: "safety", day: TODAY, group: "wasting", value: "no" },
  ]);
});
