import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { AREAS, areaKey, SIDES } from "@/lib/clinical/body/area";
import { SITE_IDS, SITES } from "@/lib/clinical/body/site";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { type AnswerEvent, EVENT_KINDS, type HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { QUESTION_IDS, QUESTIONS } from "@/lib/clinical/history/question";
import { RAISED_TIERS } from "@/lib/clinical/history/tier";
import { historyJson } from "./history-json";
import type { historySchema } from "./history-schema";
import { parseHistoryLine } from "./parse-history-line";

type Read = z.output<typeof historySchema>;
type ReadEvent = Read["events"][number];
/** The fields of one kind, also where the domain declares two kinds in one type. */
type ByKind<Event extends { kind: string }, Kind> = Event extends { kind: string }
  ? Kind extends Event["kind"]
    ? Omit<Event, "kind">
    : never
  : never;
/** Reading makes lists that could be changed; the domain's lists cannot. That alone may differ. */
type Frozen<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
  : Value;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
type ReadAnswer = Extract<ReadEvent, { kind: "answer" }>;
type NotAnswer = Exclude<HistoryEvent["kind"], "answer">;

test("what is read is exactly the domain's history, event kind by event kind", () => {
  expectTypeOf<Omit<Read, "asOf" | "events" | "latestDays">>().toEqualTypeOf<
    Omit<History, "events">
  >();
  expectTypeOf<ReadEvent["kind"]>().toEqualTypeOf<HistoryEvent["kind"]>();
  expectTypeOf<
    {
      [Kind in NotAnswer]: Same<
        Frozen<ByKind<ReadEvent, Kind>>,
        Frozen<ByKind<HistoryEvent, Kind>>
      >;
    }[NotAnswer]
  >().toEqualTypeOf<true>();
  expectTypeOf<ReadAnswer>().toExtend<AnswerEvent>();
  expectTypeOf<keyof ReadAnswer>().toEqualTypeOf<keyof AnswerEvent>();
  expectTypeOf<ReadAnswer["question"]>().toEqualTypeOf<AnswerEvent["question"]>();
});

const fields = (kind: string) => ({ kind, id: "e1", day: "2026-11-20", recordedOn: "2026-11-21" });
const calf = { site: "calf", side: "left" };
const read = (event: object) =>
  parseHistoryLine(JSON.stringify({ id: "case", birthDay: null, events: [event] }));

/** One of each kind, as a line says it. */
const EXAMPLES: Record<HistoryEvent["kind"], object> = {
  twitch: {
    area: calf,
    confirmed: true,
    duration: "over-6-hours",
    timesOfDay: ["night"],
    triggers: ["caffeine"],
  },
  "no-twitch": {},
  onset: { onset: "2026-11-01", accuracy: "month" },
  "area-answer": { area: calf, value: "still-there" },
  answer: { question: "wasting", value: "yes", since: "2026-11-02", areas: [calf] },
  safety: { group: "weakness", value: "no" },
  checklist: { state: "completed" },
  "plan-started": {},
  "plan-review": { outcome: "worse" },
  lab: { test: "potassium", value: 3.1, unit: "mmol/L", upperLimit: null },
  examination: { muscle: "deltoid", side: "left", mrc: 4 },
  "clinician-sighting": { area: calf, method: "seen" },
  text: { flagged: true },
  "text-read": { text: "e1" },
  correction: { corrects: "e1" },
  "proxy-answered": {},
  "proxy-confirmed": {},
  "rules-may-run": {},
  "contact-attempt": {},
  appointment: { state: "booked", on: "2026-12-01" },
  decision: { decision: "accept", closes: ["S1"], quotes: ["e1"] },
};

test.each(EVENT_KINDS)("a %s event is read, and written back as it was", (kind) => {
  const line = read({ ...fields(kind), ...EXAMPLES[kind] });
  expect(line).toMatchObject({ ok: true, asOf: null });
  const { history } = line as Extract<typeof line, { ok: true }>;
  expect(history.events[0]?.day).toBe(dayFromIso("2026-11-20"));
  expect(historyJson(history)).toEqual({
    id: "case",
    birthDay: null,
    events: [{ ...fields(kind), ...EXAMPLES[kind] }],
  });
});

test.each(EVENT_KINDS)("a %s event is refused when a field is missing or unknown", (kind) => {
  const event = { ...fields(kind), ...EXAMPLES[kind] };
  expect(read({ ...event, colour: "red" })).toMatchObject({ ok: false });
  for (const key of Object.keys(event)) {
    const { [key]: _, ...rest } = event as Record<string, unknown>;
    expect([key, read(rest).ok]).toEqual([key, false]);
  }
});

test("a decision may raise to a tier that is one of those, and says so again when it is written", () => {
  const raising = (raisesTo: unknown) =>
    read({ ...fields("decision"), decision: "change-tier", closes: [], quotes: [], raisesTo });
  for (const tier of RAISED_TIERS) {
    const line = raising(tier) as Extract<ReturnType<typeof read>, { ok: true }>;
    expect(historyJson(line.history)).toMatchObject({ events: [{ raisesTo: tier }] });
  }
  expect(["monitor", "self-care", "", null].filter((tier) => raising(tier).ok)).toEqual([]);
});

test.each(QUESTION_IDS)("the question %s takes its own answers and no others", (question) => {
  const answer = (value: unknown) =>
    read({ ...fields("answer"), question, value, since: null, areas: [] }).ok;
  const asked = QUESTIONS[question];
  const takes =
    asked.answer === "scale"
      ? question === "cramps"
        ? [0, 10, "yes", "no"]
        : [0, 10]
      : asked.answer === "choice"
        ? asked.options
        : ["yes", "no", "unsure"];
  expect(takes.filter((value) => !answer(value))).toEqual([]);
  expect([-1, 11, 5.5, "perhaps", "", null, true].filter(answer)).toEqual([]);
});

test("a day that is a range is read as its first day and its last, and recorded by then where nobody knows when", () => {
  const ranged = (more: object) =>
    read({ ...fields("no-twitch"), day: "2026-05-01", dayTo: "2026-05-31", ...more });
  const may = (day: string) => dayFromIso(`2026-05-${day}`);
  expect(ranged({ recordedOn: null })).toMatchObject({
    ok: true,
    history: { events: [{ kind: "no-twitch", id: "e1", day: may("01"), recordedOn: may("31") }] },
    latestDays: new Map([["e1", may("31")]]),
  });
  expect(ranged({ dayTo: "2026-05-01" }).ok).toBe(true);
  expect(ranged({ day: "2025-05-30" }).ok).toBe(true);
  const path = "events[0].dayTo";
  const refused = { ok: false, faults: [{ path, expected: expect.stringContaining("366 days") }] };
  expect(ranged({ day: "2025-05-29" })).toMatchObject(refused);
  expect(ranged({ dayTo: "2026-04-30" })).toMatchObject(refused);
  expect(ranged({ recordedOn: "2026-05-30" })).toMatchObject(refused);
  expect(ranged({ dayTo: null })).toMatchObject({ ok: false, faults: [{ path }] });
});

test.each(EVENT_KINDS)("a %s event takes a range of days only where it is reported", (kind) => {
  const isClinics =
    /^(?:checklist|plan-.*|text-read|correction|proxy-.*|rules-may-run|contact-attempt|appointment|decision)$/;
  const event = { ...fields(kind), ...EXAMPLES[kind], day: "2026-11-18", dayTo: "2026-11-20" };
  expect(read(event).ok).toBe(!isClinics.test(kind));
});

test("cramps without a number are stored as some, as none, and written again as they mean", () => {
  const written = (value: unknown) => {
    const line = read({ ...fields("answer"), question: "cramps", value, since: null, areas: [] });
    if (!line.ok) throw new Error("not valid");
    const [stored] = line.history.events;
    return [stored, historyJson(line.history)];
  };
  const some = (value: unknown) => expect.objectContaining({ value });
  expect(written("yes")).toEqual([
    some("some"),
    expect.objectContaining({ events: [some("yes")] }),
  ]);
  expect(written("no")).toEqual([some(0), expect.objectContaining({ events: [some(0)] })]);
});

test("an area takes the sides that its site has, and no others", () => {
  const taken = SITE_IDS.flatMap((site) =>
    [...SIDES, "both"]
      .filter(
        (side) => read({ ...fields("area-answer"), value: "still-there", area: { site, side } }).ok,
      )
      .map((side) => `${site}:${side}`),
  );
  const paired = SITE_IDS.filter((site) => SITES[site].paired);
  const unsure = paired.flatMap((site) => [`${site}:unsure`, `${site}:both`]);
  const limbs = ["arm:left", "arm:right", "leg:left", "leg:right"];
  expect(taken.toSorted()).toEqual([...AREAS.map(areaKey), ...unsure, ...limbs].toSorted());
});

test.each([
  ["potassium", "mg/dL", "mmol/L, mEq/L or null"],
  ["potassium", "", "mmol/L, mEq/L or null"],
  ["magnesium", "mEq/L", "mmol/L or null"],
  ["creatine-kinase", "mmol/L", "U/L, IU/L, µkat/L or null"],
])("%s in %j is refused with the units that are read", (name, unit, expected) => {
  const line = JSON.stringify({
    id: "a",
    birthDay: null,
    events: [
      {
        kind: "lab",
        id: "e",
        day: "2026-11-02",
        recordedOn: "2026-11-02",
        test: name,
        value: 7.1,
        unit,
        upperLimit: null,
      },
    ],
  });
  expect(parseHistoryLine(line)).toMatchObject({
    ok: false,
    id: "a",
    faults: [{ path: "events[0].unit", expected }],
    hasEmergencyYes: false,
  });
});
