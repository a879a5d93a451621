import { expect, test } from "vitest";

import type { AnswerEvent, HistoryEvent } from "@/lib/clinical/history/event";

import { checklistRows, checklistRuns } from "./checklist-run";

function answer(question: AnswerEvent["question"], value: string, day: number): AnswerEvent {
  return {
    kind: "answer",
    id: `${question} ${day}`,
    day,
    recordedOn: day,
    question,
    value,
    since: null,
    areas: [],
  };
}
const said = (checklistId: string, event: HistoryEvent) => ({ checklistId, byPhone: false, event });

test("a changed answer says what it was in the newest run before that has one", () => {
  const runs = checklistRuns([
    said("first", answer("wasting", "no", 1)),
    said("first", answer("twitching", "yes", 1)),
    said("second", answer("twitching", "yes", 8)),
    said("third", answer("wasting", "yes", 15)),
  ]);
  const rows = checklistRows(runs);
  expect(rows.map(({ question }) => question)).toEqual(["twitching", "wasting"]);
  const wasting = rows[1]?.cells.map(({ answer: given, was }) => [given?.value, was?.value]);
  expect(wasting).toEqual([
    ["no", undefined],
    [undefined, undefined],
    ["yes", "no"],
  ]);
  expect(rows[0]?.cells.every(({ was }) => was === null)).toBe(true);
});

test("a question that was asked and not answered stays empty, never no", () => {
  const runs = checklistRuns([
    said("first", answer("wasting", "unsure", 1)),
    said("second", answer("twitching", "yes", 8)),
  ]);
  const wasting = checklistRows(runs).find(({ question }) => question === "wasting");
  expect(wasting?.cells.map((cell) => cell.answer?.value ?? null)).toEqual(["unsure", null]);
});

test("of two answers to one question in one run the later one counts", () => {
  const runs = checklistRuns([
    said("only", answer("wasting", "no", 1)),
    said("only", answer("wasting", "yes", 2)),
  ]);
  expect(runs[0]?.answers.get("wasting")?.value).toBe("yes");
});

test.each(["a", "z"])(
  "an answer changed on its own day is shown as a change, whatever its id (%s)",
  (id) => {
    const wrong = { ...answer("feels-weak", "yes", 1), id };
    const runs = checklistRuns(
      [
        wrong,
        { ...answer("feels-weak", "no", 1), id: "m" },
        { kind: "correction", id: "c", day: 1, recordedOn: 1, corrects: id } as const,
      ].map((event) => said("only", event)),
    );
    const [row] = checklistRows(runs);
    expect(row?.cells[0]).toMatchObject({
      answer: { value: "no" },
      was: null,
      corrected: { answer: { value: "yes" }, correctedOn: 1 },
    });
  },
);

test("that the home steps were begun is no run of the questions", () => {
  const began = { kind: "plan-started", id: "plan", day: 9, recordedOn: 9 } as const;
  const runs = checklistRuns([said("first", answer("wasting", "no", 1)), said("plan", began)]);
  expect(runs.map(({ checklistId }) => checklistId)).toEqual(["first"]);
});
