import fc from "fast-check";
import { AREAS } from "../../body/area";
import { DURATIONS, type HistoryEvent } from "../../history/event";
import type { History } from "../../history/history";
import { QUESTION_IDS, SAFETY_GROUPS } from "../../history/question";
import { valuesOf } from "../../timeline/slots";
import { checklist, DAY_0, historyOf, type TestEvent } from "./events";

/** Days that the made-up histories span. */
export const SPAN = 120;

const someDay = fc.integer({ min: DAY_0, max: DAY_0 + SPAN });
const someArea = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AREAS.slice(0, 24)) },
  { weight: 1, arbitrary: fc.constantFrom(...AREAS) },
  { weight: 1, arbitrary: fc.constant({ site: "calf", side: "unsure" } as const) },
  { weight: 1, arbitrary: fc.constant({ site: "leg", side: "left" } as const) },
);

const answer = fc
  .record({
    day: someDay,
    question: fc.constantFrom(...QUESTION_IDS),
    pick: fc.nat(),
    ago: fc.option(fc.integer({ min: 0, max: 60 })),
    areas: fc.array(someArea, { maxLength: 2 }),
  })
  .map(({ day, question, pick, ago, areas }): TestEvent => {
    const options = valuesOf(question);
    return {
      kind: "answer",
      day,
      question,
      value: options[pick % options.length] ?? "no",
      since: ago === null ? null : day - ago,
      areas,
    };
  });

const twitch = fc
  .record({
    day: someDay,
    area: someArea,
    confirmed: fc.boolean(),
    duration: fc.constantFrom(...DURATIONS, null),
  })
  .map((reported): TestEvent => ({ kind: "twitch", timesOfDay: [], triggers: [], ...reported }));

const other: fc.Arbitrary<TestEvent> = fc.oneof(
  someDay.map((day): TestEvent => ({ kind: "no-twitch", day })),
  fc.record({ day: someDay, ago: fc.nat(60) }).map(
    ({ day, ago }): TestEvent => ({
      kind: "onset",
      day,
      onset: day - ago,
      accuracy: "day",
    }),
  ),
  fc
    .record({
      day: someDay,
      area: someArea,
      value: fc.constantFrom("still-there" as const, "did-not-come-back" as const),
    })
    .map((reported): TestEvent => ({ kind: "area-answer", ...reported })),
  fc
    .record({
      day: someDay,
      group: fc.constantFrom(...SAFETY_GROUPS),
      value: fc.constantFrom("yes" as const, "no" as const, "unsure" as const),
    })
    .map((reported): TestEvent => ({ kind: "safety", ...reported })),
  fc
    .record({
      day: someDay,
      state: fc.constantFrom("started" as const, "completed" as const, "abandoned" as const),
    })
    .map((reported): TestEvent => ({ kind: "checklist", ...reported })),
  someDay.map((day): TestEvent => ({ kind: "plan-started", day })),
  fc
    .record({
      day: someDay,
      outcome: fc.constantFrom("no-change" as const, "worse" as const, "better" as const),
    })
    .map((reported): TestEvent => ({ kind: "plan-review", ...reported })),
  fc
    .record({ day: someDay, area: someArea })
    .map((reported): TestEvent => ({ kind: "clinician-sighting", method: "seen", ...reported })),
  fc
    .record({ day: someDay, mrc: fc.integer({ min: 2, max: 5 }) })
    .map(
      (reported): TestEvent => ({ kind: "examination", muscle: "apb", side: "left", ...reported }),
    ),
  fc
    .record(
      { day: someDay, flagged: fc.boolean(), watchRecall: fc.constantFrom(0.98, 0.9) },
      { requiredKeys: ["day", "flagged"] },
    )
    .map((reported): TestEvent => ({ kind: "text", ...reported })),
  someDay.map((day): TestEvent => ({ kind: "contact-attempt", day })),
);

/** What a patient or a clinician may report, but no correction and no decision. */
export const reportedEvent: fc.Arbitrary<TestEvent> = fc.oneof(
  { weight: 4, arbitrary: answer },
  { weight: 4, arbitrary: twitch },
  { weight: 4, arbitrary: other },
);

const decision = fc
  .record({
    day: someDay,
    closes: fc.subarray(["U1", "U4b", "S1", "S2", "S5", "M1", "E04", "I1", "R8"]),
  })
  .map(
    ({ day, closes }): TestEvent => ({
      kind: "decision",
      day,
      decision: "change-tier",
      closes,
      quotes: [],
    }),
  );

const seen = someDay.map(
  (day): TestEvent => ({
    kind: "appointment",
    day,
    state: "seen",
    on: day,
  }),
);

/** Sometimes a whole first checklist, so that calm cases occur. */
const start = fc.option(
  fc.record({ day: someDay, ago: fc.nat(40), place: fc.constantFrom("calf:left", "eyelid:left") }),
  { freq: 2 },
);

function history(event: fc.Arbitrary<TestEvent>, maxLength: number): fc.Arbitrary<History> {
  return fc.record({ start, events: fc.array(event, { maxLength }) }).map((reported) =>
    historyOf([
      reported.start === null
        ? []
        : checklist(reported.start.day, {
            onset: reported.start.day - reported.start.ago,
            places: [reported.start.place === "calf:left" ? "calf:left" : "eyelid:left"],
          }),
      ...reported.events,
    ]),
  );
}

export const historyReported = history(reportedEvent, 16);
export const anyHistory = history(
  fc.oneof(
    { weight: 8, arbitrary: reportedEvent },
    { weight: 1, arbitrary: decision },
    { weight: 1, arbitrary: seen },
  ),
  16,
);

/** The same history, recorded some days after it happened. */
export function recordedLate(reported: History, delays: readonly number[]): History {
  const events = reported.events.map(
    (event, index): HistoryEvent => ({
      ...event,
      recordedOn: event.day + (delays[index % delays.length] ?? 0),
    }),
  );
  return { ...reported, events };
}
