import { expect, test } from "vitest";

import { EVENT_KINDS } from "@/lib/clinical/history/event";

import { bodyOf, eventFrom } from "./event-columns";
import type { NewHistoryEvent } from "./new-history-event";

const area = { site: "calf", side: "left" } as const;
const day = 20_000;

const ONE_OF_EACH: readonly NewHistoryEvent[] = [
  {
    kind: "twitch",
    day,
    area,
    confirmed: false,
    duration: "1-to-10-min",
    timesOfDay: ["night"],
    triggers: ["caffeine"],
  },
  { kind: "no-twitch", day },
  { kind: "onset", day, onset: 19_970, accuracy: "month" },
  { kind: "area-answer", day, area, value: "still-there" },
  { kind: "answer", day, question: "wasting", value: "yes", since: 19_990, areas: [area] },
  { kind: "answer", day, question: "cramps", value: 4, since: null, areas: [] },
  { kind: "safety", day, group: "weakness", value: "unsure" },
  { kind: "checklist", day, state: "started" },
  { kind: "plan-started", day },
  { kind: "plan-review", day, outcome: "worse" },
  { kind: "lab", day, test: "potassium", value: 3.1, unit: null, upperLimit: null },
  { kind: "examination", day, muscle: "tibialis-anterior", side: "left", mrc: 4 },
  { kind: "clinician-sighting", day, area, method: "ultrasound" },
  { kind: "text", day, flagged: true },
  { kind: "text-read", day, text: "8e7a" },
  { kind: "correction", day, corrects: "8e7a" },
  { kind: "proxy-answered", day },
  { kind: "proxy-confirmed", day },
  { kind: "rules-may-run", day },
  { kind: "contact-attempt", day },
  { kind: "appointment", day, state: "booked", on: 20_010 },
  { kind: "decision", day, decision: "discharge", closes: ["S1"], quotes: ["8e7a"] },
];

test.each(ONE_OF_EACH)("a $kind event comes back from its stored form as it was", (event) => {
  const stored = JSON.stringify(bodyOf(event));
  const dated = { id: "e1", kind: event.kind, day: event.day, recordedOn: day + 1 };
  expect(eventFrom({ ...dated, body: JSON.parse(stored) })).toEqual({
    ...event,
    id: "e1",
    recordedOn: day + 1,
  });
});

test("days inside an event are stored as dates that a person can read", () => {
  expect(bodyOf({ kind: "onset", day, onset: day, accuracy: "day" })).toEqual({
    onset: "2024-10-04",
    accuracy: "day",
  });
});

test("every kind of event is among the examples", () => {
  expect(new Set(ONE_OF_EACH.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
});
