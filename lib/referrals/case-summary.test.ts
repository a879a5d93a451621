import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { answered } from "@/lib/clinical/emg/testing/answered";
import type { HistoryEvent, SafetyEvent } from "@/lib/clinical/history/event";
import { TASKS } from "@/lib/clinical/history/task";
import {
  correction,
  FOREARM,
  historyOf,
  SHOULDER,
  THIGH,
  twitchOn,
} from "@/lib/clinical/spread/testing/events";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { caseSummary, SIGNS } from "./case-summary";
import { newInSummary } from "./new-in-summary";

const FIRST = dayFromIso("2026-08-31");
const TODAY = dayFromIso("2026-11-26");

const summaryOf = (...events: readonly (HistoryEvent | readonly HistoryEvent[])[]) =>
  caseSummary(historyOf(...events), TODAY, LIVE_RULE_SET.thresholds);

function safety(day: number, group: SafetyEvent["group"], value: SafetyEvent["value"]) {
  return { id: `safety-${day}`, day, recordedOn: day, kind: "safety", group, value } as const;
}

test("what nobody answered was not denied", () => {
  const { denied, notAnswered, tasks } = summaryOf(answered(TODAY, "wasting", "no"));
  expect(denied).toEqual(["wasting"]);
  expect(notAnswered).toEqual(SIGNS.filter((sign) => sign !== "wasting"));
  expect(tasks.denied).toEqual([]);
  expect(tasks.notAnswered).toEqual(TASKS);
});

test("what is not sure was not denied, be it a sign, a task or an emergency", () => {
  const { denied, notSure, tasks } = summaryOf(
    answered(TODAY, "wasting", "unsure"),
    answered(TODAY, "task-grip", "unsure"),
    answered(TODAY, "cannot-swallow", "unsure"),
  );
  expect(denied).toEqual([]);
  expect(notSure).toEqual(["cannot-swallow", "wasting"]);
  expect(tasks.notSure).toEqual(["task-grip"]);
});

test("a yes that was later answered no is named with both, and was not denied", () => {
  const { denied, takenBack } = summaryOf(
    answered(TODAY - 10, "numb-tingle", "constant"),
    answered(TODAY, "numb-tingle", "none"),
  );
  expect(denied).toEqual([]);
  expect(takenBack.map(({ now, before }) => [before.value, now.value])).toEqual([
    ["constant", "none"],
  ]);
});

test("a yes that the patient corrected is a no", () => {
  const mistaken = answered(TODAY - 10, "breathlessness", "moving");
  const { denied, takenBack } = summaryOf(
    mistaken,
    answered(TODAY, "breathlessness", "none"),
    correction(TODAY, mistaken.id),
  );
  expect([denied, takenBack]).toEqual([["breathlessness"], []]);
});

test("a no of before the day on which its group was reported as new or worse is no longer one", () => {
  const asked = [answered(TODAY - 10, "wasting", "no"), answered(TODAY - 10, "task-grip", "no")];
  const raised = [safety(TODAY - 1, "wasting", "yes"), safety(TODAY - 2, "weakness", "unsure")];
  const { denied, notAnswered, tasks } = summaryOf(...asked, ...raised);
  expect([denied, tasks.denied]).toEqual([[], []]);
  expect(notAnswered).toContain("wasting");
  expect(tasks.notAnswered).toContain("task-grip");
  expect(summaryOf(...asked, ...raised, answered(TODAY, "wasting", "no")).denied).toEqual([
    "wasting",
  ]);
});

test("each finding is new once, whatever was known before", () => {
  const before = [
    twitchOn(FIRST, FIRST + 3, FOREARM),
    answered(FIRST, "feels-weak", "yes", { areas: [FOREARM] }),
  ];
  const later = [
    twitchOn(TODAY - 20, TODAY - 18, SHOULDER),
    answered(TODAY - 2, "task-lifting", "yes", { since: TODAY - 3 }),
    answered(TODAY - 2, "wasting", "yes", { areas: [FOREARM] }),
    answered(TODAY - 2, "numb-tingle", "constant"),
  ];
  const now = summaryOf(...before, ...later);
  const found = newInSummary(now, summaryOf(...before));
  expect(found.places.map(({ area }) => area)).toEqual([SHOULDER]);
  expect(found.weak.map(({ area }) => area)).toEqual([FOREARM]);
  expect(found.hard.map(({ question }) => question)).toEqual(["task-lifting"]);
  expect(found.said.map(({ question }) => question)).toEqual(["numb-tingle"]);
  expect(Object.values(newInSummary(now, now)).flat()).toEqual([]);
});

test("places stand in the order in which they were first seen", () => {
  const { places } = summaryOf(
    twitchOn(TODAY - 5, TODAY - 4, THIGH),
    twitchOn(FIRST, FIRST + 1, FOREARM),
  );
  expect(places.map(({ area }) => area.site)).toEqual(["forearm", "thigh"]);
});
