import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { presentationOf } from "@/lib/clinical/emg/presentation";
import { answered } from "@/lib/clinical/emg/testing/answered";
import { TASKS } from "@/lib/clinical/history/task";
import { historyOf } from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { historyLines } from "./history-lines";

const DAY = dayFromIso("2026-11-24");

/** The last of the three lines: what was lost, and what was answered. */
function lastLine(...answers: ReturnType<typeof answered>[]): string | undefined {
  const history = historyOf(...answers);
  return historyLines(presentationOf(history, DAY, LIVE_RULE_SET.thresholds), history).at(-1);
}

test("one question about speech denies no task", () => {
  expect(lastLine(answered(DAY, "speech-change", "no"))).toMatch(/^Tasks: not asked\. /);
});

test("a task that nobody answered, or that is not sure, is named and not counted as a no", () => {
  const others = TASKS.filter((task) => task !== "task-grip" && task !== "task-keys");
  const line = lastLine(
    answered(DAY, "task-grip", "unsure"),
    ...others.map((task) => answered(DAY, task, "no")),
  );
  expect(line).toMatch(
    /^11 of 13 tasks answered no; tasks not sure: grip, opening jars; tasks not answered: turning keys\. /,
  );
});

test("what is newly hard stands first, and the other tasks by their answers", () => {
  const line = lastLine(
    ...TASKS.map((task) => answered(DAY, task, task === "task-lifting" ? "yes" : "no")),
  );
  expect(line).toMatch(/^Newly hard: lifting .*; 12 of 13 tasks answered no\. /);
});
