import { expect, test } from "vitest";
import { DAY_0, historyOf, type TestEvent } from "../triage/testing/events";
import { impossibleDates } from "./impossible-dates";

const BORN = DAY_0 - 9000;

function impossible(event: TestEvent, { birthDay = BORN, asOf = DAY_0 + 5 } = {}) {
  return impossibleDates(historyOf([event], birthDay), asOf).map(
    ({ path, is }) => `${path.join(".")} ${is}`,
  );
}

const answered = (since: number | null): TestEvent => ({
  kind: "answer",
  day: DAY_0,
  question: "task-grip",
  value: "yes",
  since,
  areas: [],
});
const recorded = (day: number, recordedOn: number): TestEvent => ({
  kind: "no-twitch",
  day: DAY_0 + day,
  recordedOn: DAY_0 + recordedOn,
});
const began = (onset: number, accuracy: "day" | "month" = "day"): TestEvent => ({
  kind: "onset",
  day: DAY_0,
  onset: DAY_0 + onset,
  accuracy,
});

test.each<[string, TestEvent, readonly string[]]>([
  ["a day on its recording", recorded(2, 2), []],
  ["a day after its recording", recorded(3, 2), ["events.0.day after-recording"]],
  ["a recording on the day of the assessment", recorded(2, 5), []],
  ["a recording after it", recorded(2, 6), ["events.0.recordedOn after-as-of"]],
  ["since today", answered(DAY_0), []],
  ["since tomorrow", answered(DAY_0 + 1), ["events.0.since after-recording"]],
  ["since nobody knows when", answered(null), []],
  ["begun today", began(0), []],
  ["begun tomorrow", began(1), ["events.0.onset after-recording"]],
  ["the day of the birth", recorded(-9000, 2), []],
  ["the day before the birth", recorded(-9001, 2), ["events.0.day before-birth"]],
  ["since the birth", answered(BORN), []],
  ["since before the birth", answered(BORN - 1), ["events.0.since before-birth"]],
  ["begun before the birth", began(-9001), ["events.0.onset before-birth"]],
  ["begun in the month of the birth", began(-9030, "month"), []],
  ["begun in the month before it", began(-9031, "month"), ["events.0.onset before-birth"]],
  [
    "a visit that was planned before the birth",
    { kind: "appointment", day: DAY_0, state: "booked", on: BORN - 30 },
    [],
  ],
  [
    "a visit that is planned",
    { kind: "appointment", day: DAY_0, state: "booked", on: DAY_0 + 30 },
    [],
  ],
])("%s", (_about, event, expected) => {
  expect(impossible(event)).toEqual(expected);
});

test("nobody was born after what was first recorded of them, or after the day of the assessment", () => {
  expect(impossible(recorded(1, 1), { birthDay: DAY_0 + 1 })).toEqual([]);
  expect(impossible(recorded(0, 1), { birthDay: DAY_0 + 1 })).toEqual([
    "events.0.day before-birth",
  ]);
  expect(impossible(recorded(0, 1), { birthDay: DAY_0 + 2 })).toEqual(["birthDay after-recording"]);
  const unrecorded = historyOf([], DAY_0 + 6);
  expect(impossibleDates(unrecorded, DAY_0 + 5)).toHaveLength(1);
  expect(impossibleDates(unrecorded, DAY_0 + 6)).toEqual([]);
});
