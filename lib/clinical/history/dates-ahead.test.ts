import { expect, test } from "vitest";
import { DAY_0, historyOf, type TestEvent } from "../triage/testing/events";
import { datesAhead } from "./dates-ahead";

const BORN = DAY_0 - 9000;

function ahead(event: TestEvent, { birthDay = BORN, asOf = DAY_0 + 5 } = {}) {
  return datesAhead(historyOf([event], birthDay), asOf).map(
    ({ path, notAfter }) => `${path.join(".")} ${notAfter}`,
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
const began = (onset: number): TestEvent => ({
  kind: "onset",
  day: DAY_0,
  onset: DAY_0 + onset,
  accuracy: "day",
});

test.each<[string, TestEvent, readonly string[]]>([
  ["a day on its recording", recorded(2, 2), []],
  ["a day after its recording", recorded(3, 2), ["events.0.day recordedOn"]],
  ["a recording on the day of the assessment", recorded(2, 5), []],
  ["a recording after it", recorded(2, 6), ["events.0.recordedOn asOf"]],
  ["since today", answered(DAY_0), []],
  ["since tomorrow", answered(DAY_0 + 1), ["events.0.since recordedOn"]],
  ["since nobody knows when", answered(null), []],
  ["begun today", began(0), []],
  ["begun tomorrow", began(1), ["events.0.onset recordedOn"]],
  [
    "a visit that is planned",
    { kind: "appointment", day: DAY_0, state: "booked", on: DAY_0 + 30 },
    [],
  ],
])("%s", (_about, event, expected) => {
  expect(ahead(event)).toEqual(expected);
});

test("nobody was born after what was first recorded of them", () => {
  expect(ahead(recorded(0, 1), { birthDay: DAY_0 + 1 })).toEqual([]);
  expect(ahead(recorded(0, 1), { birthDay: DAY_0 + 2 })).toEqual(["birthDay recordedOn"]);
});
