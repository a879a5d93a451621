import fc from "fast-check";
import { AREAS } from "../../body/area";
import { DURATIONS, type HistoryEvent, LAB_TESTS } from "../../history/event";
import type { History } from "../../history/history";
import { QUESTION_IDS, SAFETY_GROUPS } from "../../history/question";
import { valuesOf } from "../../timeline/slots";
import { checklist, DAY_0, historyOf, type TestEvent } from "./events";

/** Days that these histories span: short, so that events meet. */
export const SHORT_SPAN = 45;

const MOST_EVENTS = 24;
const ofEvent = fc.nat(MOST_EVENTS).map((index) => `e${index}`);
const someDay = fc.integer({ min: DAY_0, max: DAY_0 + SHORT_SPAN });
/** Few places, so that one is reported again. */
const someArea = fc.oneof(
  fc.constantFrom(
    ...AREAS.filter(({ site }) => ["calf", "forearm", "tongue", "eyelid", "chest"].includes(site)),
  ),
  fc.constant({ site: "calf", side: "unsure" } as const),
  fc.constant({ site: "leg", side: "left" } as const),
);

const answered = fc
  .tuple(fc.constantFrom(...QUESTION_IDS), fc.nat(), fc.option(fc.nat(40)), fc.array(someArea))
  .chain(([question, pick, ago, areas]) => {
    const options = valuesOf(question);
    const value = options[pick % options.length] ?? "no";
    return someDay.map(
      (day): TestEvent => ({
        kind: "answer",
        day,
        question,
        value,
        since: ago === null ? null : day - ago,
        areas: areas.slice(0, 2),
      }),
    );
  });

const KINDS: readonly fc.Arbitrary<TestEvent>[] = [
  answered,
  answered,
  fc
    .record({
      day: someDay,
      area: someArea,
      confirmed: fc.boolean(),
      duration: fc.constantFrom(...DURATIONS, null),
    })
    .map((reported): TestEvent => ({ kind: "twitch", timesOfDay: [], triggers: [], ...reported })),
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
      test: fc.constantFrom(...LAB_TESTS),
      value: fc.constantFrom(0.4, 1.8, 2.1, 2.4, 2.9, 4, 6.6, 1_200),
      unit: fc.constantFrom("mmol/L", "U/L", "mg/dL", null),
      upperLimit: fc.constantFrom(200, 0, null),
      lowerLimit: fc.constantFrom(2.15, null),
    })
    .map((reported): TestEvent => ({ kind: "lab", ...reported })),
  fc
    .record({
      day: someDay,
      muscle: fc.constantFrom("apb", "fdi"),
      side: fc.constantFrom("left" as const, "right" as const),
      mrc: fc.integer({ min: 2, max: 5 }),
    })
    .map((reported): TestEvent => ({ kind: "examination", ...reported })),
  fc
    .record({
      day: someDay,
      state: fc.constantFrom("started", "completed", "abandoned", "raised", "reported"),
    })
    .map((reported): TestEvent => ({ kind: "checklist", ...reported })),
  fc
    .record({ day: someDay, area: someArea })
    .map((reported): TestEvent => ({ kind: "clinician-sighting", method: "seen", ...reported })),
  fc
    .record({
      day: someDay,
      area: someArea,
      value: fc.constantFrom("still-there", "did-not-come-back"),
    })
    .map((reported): TestEvent => ({ kind: "area-answer", ...reported })),
  fc
    .record({ day: someDay, corrects: ofEvent })
    .map((reported): TestEvent => ({ kind: "correction", ...reported })),
  fc
    .record({ day: someDay, text: ofEvent })
    .map((reported): TestEvent => ({ kind: "text-read", ...reported })),
  fc
    .record(
      { day: someDay, flagged: fc.boolean(), watchRecall: fc.constantFrom(0.98, 0.9) },
      { requiredKeys: ["day", "flagged"] },
    )
    .map((reported): TestEvent => ({ kind: "text", ...reported })),
  fc
    .record({
      day: someDay,
      kind: fc.constantFrom(
        "no-twitch" as const,
        "plan-started" as const,
        "proxy-answered" as const,
        "proxy-confirmed" as const,
        "rules-may-run" as const,
        "contact-attempt" as const,
      ),
    })
    .map((reported): TestEvent => reported),
  fc
    .record({ day: someDay, ago: fc.nat(60) })
    .map(({ day, ago }): TestEvent => ({ kind: "onset", day, onset: day - ago, accuracy: "day" })),
  fc
    .record({ day: someDay, outcome: fc.constantFrom("no-change", "worse", "better") })
    .map((reported): TestEvent => ({ kind: "plan-review", ...reported })),
  fc
    .record({
      day: someDay,
      state: fc.constantFrom("booked", "seen", "missed", "cancelled"),
      ahead: fc.nat(14),
    })
    .map(
      ({ ahead, ...reported }): TestEvent => ({
        kind: "appointment",
        on: reported.day + ahead,
        ...reported,
      }),
    ),
  fc
    .record({
      day: someDay,
      closes: fc.subarray([
        "U1",
        "U4",
        "S1",
        "S2",
        "S5",
        "S7",
        "S8",
        "M1",
        "E04",
        "I1",
        "L1",
        "R8",
      ]),
      quotes: fc.array(ofEvent, { maxLength: 3 }),
    })
    .map((reported): TestEvent => ({ kind: "decision", decision: "change-tier", ...reported })),
];

/** Adults, children of 16 who turn 17, and people whose birth day nobody reported. */
const someBirthDay = fc.constantFrom(-3_650, DAY_0 - 17 * 365 - 5 + 20, null);

/** Histories that hold every kind of event, some of them recorded late, after a whole checklist or without one. */
export const everyEvent: fc.Arbitrary<History> = fc
  .record({
    isAsked: fc.boolean(),
    birthDay: someBirthDay,
    events: fc.array(fc.oneof(...KINDS), { minLength: 4, maxLength: MOST_EVENTS }),
    delays: fc.array(fc.constantFrom(0, 0, 0, 0, 3, 9), { minLength: 5, maxLength: 7 }),
  })
  .map(({ isAsked, birthDay, events, delays }) => {
    const reported = historyOf(events, birthDay).events.map(
      (event, index): HistoryEvent => ({
        ...event,
        recordedOn: event.day + (delays[index % delays.length] ?? 0),
      }),
    );
    const asked = checklist(DAY_0, { onset: DAY_0 - 9, places: ["calf:left"] });
    const first = isAsked ? historyOf(asked, birthDay).events : [];
    const before = first.map((event) => ({ ...event, id: `first-${event.id}` }));
    return { id: "case", birthDay, events: [...before, ...reported] };
  });
