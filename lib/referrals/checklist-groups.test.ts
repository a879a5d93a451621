import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { answered } from "@/lib/clinical/emg/testing/answered";
import { QUESTION_IDS } from "@/lib/clinical/history/question";
import { checklistGroups } from "./checklist-groups";
import { checklistRows, checklistRuns } from "./checklist-run";

const DAY = dayFromIso("2026-11-24");

/** Rows of runs, each given as its answers, oldest first. */
const groupsOf = (...runs: readonly ReturnType<typeof answered>[][]) =>
  checklistGroups(
    checklistRows(
      checklistRuns(
        runs.flatMap((run, index) =>
          run.map((event) => ({ checklistId: `run-${index}`, byPhone: false, event })),
        ),
      ),
    ),
  );
const ids = (rows: readonly { question: string }[]) => rows.map(({ question }) => question);

test("yes, not sure and what changed stand first, whatever the newest run says", () => {
  const { first, denied } = groupsOf(
    [answered(DAY - 9, "wasting", "yes"), answered(DAY - 9, "task-grip", "no")],
    [
      answered(DAY, "wasting", "no"),
      answered(DAY, "task-grip", "no"),
      answered(DAY, "speech-change", "unsure"),
      answered(DAY, "cramps", 5),
    ],
  );
  expect(ids(first).toSorted()).toEqual(["cramps", "speech-change", "wasting"]);
  expect(denied.map(({ system, rows }) => [system, ids(rows)])).toEqual([["arms", ["task-grip"]]]);
});

test("what the newest run did not answer is never among the no", () => {
  const { denied, unanswered } = groupsOf(
    [answered(DAY - 9, "breathlessness", "none"), answered(DAY - 9, "task-stairs", "no")],
    [answered(DAY, "task-stairs", "no")],
  );
  expect(ids(unanswered)).toEqual(["breathlessness"]);
  expect(denied.map(({ system }) => system)).toEqual(["legs"]);
});

test("every question stands in one list, and every no in one system", () => {
  const all = QUESTION_IDS.map((id) => answered(DAY, id, "no"));
  const { first, denied, unanswered } = groupsOf(all);
  expect([first, unanswered]).toEqual([[], []]);
  expect(denied.flatMap(({ rows }) => ids(rows)).toSorted()).toEqual([...QUESTION_IDS].toSorted());
});
