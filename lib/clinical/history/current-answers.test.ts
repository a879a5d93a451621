import { expect, test } from "vitest";
import { changedAnswers, currentAnswers } from "./current-answers";
import { stillApplies } from "./detail-questions";
import type { AnswerEvent, HistoryEvent } from "./event";

function answer(
  id: string,
  day: number,
  value: string,
  given: Partial<AnswerEvent> = {},
): AnswerEvent {
  const asked = { question: "feels-weak", since: null, areas: [] } as const;
  return { kind: "answer", id, day, recordedOn: day, value, ...asked, ...given };
}
const correction = (day: number, corrects: string): HistoryEvent => ({
  kind: "correction",
  id: `corrects-${corrects}`,
  day,
  recordedOn: day,
  corrects,
});
const CALF = { site: "calf", side: "left" } as const;

test.each(["a", "z"])(
  "of two answers of one day the one that was not corrected is current, whatever the ids (%s)",
  (wrong) => {
    const events = [
      answer("m", 4, "no"),
      answer(wrong, 4, "yes", { since: 1, areas: [CALF] }),
      correction(4, wrong),
    ];
    for (const order of [events, events.toReversed()]) {
      const current = currentAnswers(order, 4).get("feels-weak");
      expect(current?.answer).toMatchObject({ id: "m", value: "no" });
      expect(current?.earlier).toMatchObject([{ answer: { id: wrong }, correctedOn: 4 }]);
      expect(changedAnswers(order, 4)).toEqual(
        new Map([[wrong, { to: expect.objectContaining({ value: "no" }), on: 4 }]]),
      );
    }
  },
);

test("an answer of a later day is current, and the earlier one is no correction", () => {
  const current = currentAnswers([answer("a", 2, "yes"), answer("b", 9, "no")], 9);
  expect(current.get("feels-weak")).toMatchObject({
    answer: { id: "b" },
    earlier: [{ answer: { id: "a" }, correctedOn: null }],
  });
  expect(
    currentAnswers([answer("a", 2, "yes"), answer("b", 9, "no")], 8).get("feels-weak")?.answer.id,
  ).toBe("a");
});

test("the same answer given again with more to it is listed once", () => {
  const events = [
    answer("a", 2, "yes"),
    answer("b", 2, "yes", { areas: [CALF] }),
    correction(2, "a"),
  ];
  expect(currentAnswers(events, 2).get("feels-weak")).toMatchObject({
    answer: { id: "b", areas: [CALF] },
    earlier: [],
  });
});

test("a correction that nothing follows takes the date and the places alone", () => {
  const events = [answer("a", 2, "yes", { since: 1, areas: [CALF] }), correction(3, "a")];
  expect(currentAnswers(events, 2).get("feels-weak")?.answer).toMatchObject({ since: 1 });
  expect(currentAnswers(events, 3).get("feels-weak")?.answer).toMatchObject({
    value: "yes",
    since: null,
    areas: [],
  });
});

test("a question without an answer is not there, which is not no", () => {
  expect(currentAnswers([], 9).size).toBe(0);
});

test.each([
  [
    "the opening answer was corrected to no",
    [answer("a", 2, "yes"), answer("b", 2, "no"), correction(2, "a")],
    false,
  ],
  ["the opening answer is yes", [answer("a", 2, "yes")], true],
  ["the opening answer is not sure", [answer("a", 2, "unsure")], true],
  [
    "the opening answer was yes and is no since a later day",
    [answer("a", 2, "yes"), answer("b", 9, "no")],
    true,
  ],
  ["the opening question has no answer", [], true],
  ["every opening answer is no", [answer("a", 2, "no")], false],
])("a detail applies or not where %s", (_when, events, applies) => {
  expect(stillApplies("weakness-sides", currentAnswers(events, 9))).toBe(applies);
});

test("a detail of numbness does not apply to none", () => {
  const none = answer("a", 1, "none", { question: "numb-tingle" });
  expect(stillApplies("numb-spreading", currentAnswers([none], 1))).toBe(false);
});
