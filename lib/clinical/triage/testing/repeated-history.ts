import fc from "fast-check";
import { AREAS } from "../../body/area";
import { DURATIONS, type HistoryEvent, LAB_TESTS } from "../../history/event";
import type { History } from "../../history/history";
import { QUESTION_IDS, type QuestionId, SAFETY_GROUPS } from "../../history/question";
import { valuesOf } from "../../timeline/slots";
import { LIVE_RULE_SET } from "../rule-sets";
import { checklist, DAY_0, historyOf, type TestEvent } from "./events";

/** Days that these histories span. */
export const REPEATED_SPAN = 36;

const RULES = LIVE_RULE_SET.rules.map(({ id }) => id);
const MOST_EVENTS = 30;

/** The few things that one of these histories is about. */
type Topics = {
  questions: readonly QuestionId[];
  areas: (typeof AREAS)[number][];
  group: (typeof SAFETY_GROUPS)[number];
  test: (typeof LAB_TESTS)[number];
};

const someTopics: fc.Arbitrary<Topics> = fc.record({
  questions: fc.uniqueArray(fc.constantFrom(...QUESTION_IDS), { minLength: 1, maxLength: 4 }),
  areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 3 }),
  group: fc.constantFrom(...SAFETY_GROUPS),
  test: fc.constantFrom(...LAB_TESTS),
});

const drawn = fc.record({
  day: fc.integer({ min: DAY_0, max: DAY_0 + REPEATED_SPAN }),
  kind: fc.nat(99),
  pick: fc.nat(9_999),
  ago: fc.option(fc.nat(20)),
  rules: fc.subarray(RULES),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Event> ? Event : never;

function one<Item>(of: readonly Item[], pick: number): Item {
  const item = of[pick % of.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function eventOf(
  { questions, areas, group, test }: Topics,
  { day, kind, pick, ago, rules }: Drawn,
): TestEvent {
  const area = one(areas, pick);
  if (kind < 32) {
    const question = one(questions, pick);
    const value = one(valuesOf(question), Math.floor(pick / 7));
    return {
      kind: "answer",
      day,
      question,
      value,
      since: ago === null ? null : day - ago,
      areas: pick % 3 === 0 ? [area] : [],
    };
  }
  if (kind < 48) {
    const duration = one([...DURATIONS, null], pick);
    return {
      kind: "twitch",
      day,
      area,
      confirmed: pick % 5 === 0,
      duration,
      timesOfDay: [],
      triggers: [],
    };
  }
  if (kind < 58) return { kind: "safety", day, group, value: one(["yes", "no", "unsure"], pick) };
  if (kind < 66) {
    const upperLimit = one([200, 0, null], pick);
    return {
      kind: "lab",
      day,
      test,
      value: one([0.4, 2.1, 2.4, 2.9, 6.6, 1_200], pick),
      unit: one(["mmol/L", "U/L", null], Math.floor(pick / 6)),
      upperLimit,
    };
  }
  if (kind < 72)
    return { kind: "examination", day, muscle: "apb", side: "left", mrc: 2 + (pick % 7) / 2 };
  if (kind < 78) return { kind: "correction", day, corrects: `e${pick % MOST_EVENTS}` };
  if (kind < 84)
    return {
      kind: "decision",
      day,
      decision: "change-tier",
      closes: rules,
      quotes: [`e${pick % MOST_EVENTS}`],
    };
  if (kind < 88)
    return {
      kind: "checklist",
      day,
      state: one(["started", "completed", "abandoned", "raised", "reported"], pick),
    };
  if (kind < 91)
    return {
      kind: "area-answer",
      day,
      area,
      value: one(["still-there", "did-not-come-back"], pick),
    };
  if (kind < 93)
    return {
      kind: "appointment",
      day,
      state: one(["booked", "seen", "missed", "cancelled"], pick),
      on: day + (pick % 5),
    };
  if (kind < 95)
    return { kind: "plan-review", day, outcome: one(["no-change", "worse", "better"], pick) };
  return {
    kind: one(
      [
        "no-twitch",
        "plan-started",
        "rules-may-run",
        "proxy-answered",
        "proxy-confirmed",
        "contact-attempt",
      ],
      pick,
    ),
    day,
  };
}

/** Histories in which few things are reported again and again, some of them late, after a whole checklist or without one. */
export const repeatedHistory: fc.Arbitrary<History> = fc
  .record({
    topics: someTopics,
    isAsked: fc.boolean(),
    events: fc.array(drawn, { minLength: 8, maxLength: MOST_EVENTS }),
    delays: fc.array(fc.constantFrom(0, 0, 0, 0, 2, 9), { minLength: 5, maxLength: 7 }),
  })
  .map(({ topics, isAsked, events, delays }) => {
    const reported = historyOf(events.map((event) => eventOf(topics, event))).events.map(
      (event, index): HistoryEvent => ({
        ...event,
        recordedOn: event.day + (delays[index % delays.length] ?? 0),
      }),
    );
    const asked = checklist(DAY_0, { onset: DAY_0 - 9, places: ["calf:left"] });
    const first = isAsked ? historyOf(asked).events : [];
    const before = first.map((event) => ({ ...event, id: `first-${event.id}` }));
    return { ...historyOf([]), events: [...before, ...reported] };
  });
