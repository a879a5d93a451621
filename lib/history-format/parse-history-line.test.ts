import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { parseHistoryLine } from "./parse-history-line";

const none = { kind: "no-twitch", id: "e1", day: "2026-11-20", recordedOn: "2026-11-20" };
const faults = (line: object | string) => {
  const read = parseHistoryLine(typeof line === "string" ? line : JSON.stringify(line));
  return read.ok ? [] : read.faults;
};
const history = (...events: object[]) => ({ id: "case-1", birthDay: null, events });

test("a history may say the day as of which it is to be assessed", () => {
  const line = JSON.stringify({ ...history(none), asOf: "2026-11-24", birthDay: "1984-02-29" });
  expect(parseHistoryLine(line)).toMatchObject({
    ok: true,
    asOf: dayFromIso("2026-11-24"),
    history: { id: "case-1", birthDay: dayFromIso("1984-02-29") },
  });
});

test("each fault is said with its path and what was expected", () => {
  expect(
    faults(
      history(
        { ...none, id: "e1", day: "2026-02-30" },
        { ...none, id: "e2", kind: "safety", group: "weakness", value: "perhaps" },
        { ...none, id: "e3", recordedOn: undefined },
      ),
    ),
  ).toEqual([
    { path: "events[0].day", expected: 'a real date as "2026-11-24"' },
    { path: "events[1].value", expected: 'one of "yes", "no", "unsure"' },
    { path: "events[2].recordedOn", expected: 'a real date as "2026-11-24" (it is missing)' },
  ]);
});

test("an unknown event kind, question or site is answered with the ones there are", () => {
  const kind = faults(history({ ...none, kind: "twich" }));
  expect(kind).toEqual([{ path: "events[0].kind", expected: expect.stringContaining('"twitch"') }]);
  const answer = { ...none, kind: "answer", value: "yes", since: null, areas: [] };
  const question = faults(history({ ...answer, question: "weak" }));
  expect(question).toEqual([
    { path: "events[0].question", expected: expect.stringContaining('"feels-weak"') },
  ]);
  const area = { site: "elbow", side: "left" };
  expect(faults(history({ ...answer, question: "wasting", areas: [area] }))).toEqual([
    { path: "events[0].areas[0].site", expected: expect.stringContaining('"upper-arm"') },
  ]);
});

test("a field that the format does not know is refused by name", () => {
  expect(faults({ ...history(none), birthday: "1984-03-02" })).toEqual([
    { path: "(line)", expected: 'no field "birthday"' },
  ]);
});

test("two events with one id, and a correction or reading of nothing, are refused", () => {
  expect(faults(history(none, none))).toEqual([
    { path: "events[1].id", expected: "an id that no other event has" },
  ]);
  expect(
    faults(
      history(
        { ...none, kind: "correction", id: "e2", corrects: "e9" },
        { ...none, kind: "text-read", id: "e3", text: "e9" },
      ),
    ),
  ).toEqual([
    { path: "events[0].corrects", expected: "the id of another event of this history" },
    { path: "events[1].text", expected: "the id of a text event of this history" },
  ]);
});

test("a line that is no JSON object is refused as a line, and a fault never repeats what was written", () => {
  for (const line of ["", "{", "7", "null", "[]", '"x"']) {
    expect(faults(line)).toEqual([
      { path: "(line)", expected: expect.stringMatching(/^(one JSON object|an object)$/) },
    ]);
  }
  expect(JSON.stringify(faults(history({ ...none, kind: "secret words" })))).not.toContain(
    "secret words",
  );
});

test("a refused line keeps the id of its case, where it has one", () => {
  expect(parseHistoryLine('{"id":"case-7"}')).toMatchObject({ ok: false, id: "case-7" });
  expect(parseHistoryLine('{"id":7}')).toMatchObject({ ok: false, id: null });
});

test("a date in the future of its recording, or a recording after the day of the assessment, is refused with its path", () => {
  const yes = { kind: "answer", id: "e1", question: "severe-breathing", value: "yes", areas: [] };
  const reported = { ...yes, day: "2026-11-25", recordedOn: "2026-11-24", since: null };
  const recordedOn = "a day that is not after the one on which it was recorded";
  expect(faults(history(reported))).toEqual([{ path: "events[0].day", expected: recordedOn }]);
  const since = { ...reported, day: "2026-11-24", question: "task-grip", since: "2027-10-01" };
  expect(faults(history(since))).toEqual([{ path: "events[0].since", expected: recordedOn }]);
  const born = { ...history(none), birthDay: "2026-11-21" };
  expect(faults(born)).toEqual([{ path: "birthDay", expected: recordedOn }]);
  const visit = { ...none, kind: "appointment", state: "booked", on: "2027-01-05" };
  expect(faults(history(visit))).toEqual([]);
  expect(faults(history({ ...visit, state: "cancelled" }))).toEqual([]);
  for (const state of ["seen", "missed"]) {
    const kept = { ...visit, state };
    expect(faults(history(kept))).toEqual([{ path: "events[0].on", expected: recordedOn }]);
    expect(faults(history({ ...kept, on: kept.recordedOn }))).toEqual([]);
  }
  const unborn = { ...none, day: "1984-03-01" };
  expect(faults({ ...history(unborn), birthDay: "1984-03-02" })).toEqual([
    { path: "events[0].day", expected: "a day that is not before the birth" },
  ]);
  const line = JSON.stringify(history(none));
  const asOf = (day: string) => parseHistoryLine(line, dayFromIso(day));
  expect(asOf("2026-11-20").ok).toBe(true);
  expect(asOf("2026-11-19")).toMatchObject({
    ok: false,
    faults: [{ path: "events[0].recordedOn" }],
  });
});

test("what is refused says whether it holds a yes to an emergency question", () => {
  const answer = { kind: "answer", id: "e1", day: "2026-11-25", recordedOn: "2026-11-24" };
  const refused = (question: string, value: string) =>
    parseHistoryLine(
      JSON.stringify(history({ ...answer, question, value, since: null, areas: [] })),
    );
  expect(refused("severe-breathing", "yes")).toMatchObject({ hasEmergencyYes: true });
  expect(refused("severe-breathing", "no")).toMatchObject({ hasEmergencyYes: false });
  expect(refused("task-grip", "yes")).toMatchObject({ hasEmergencyYes: false });
});

test("an event that nobody knows when it was written down became known on its own day", () => {
  const line = JSON.stringify(history({ ...none, recordedOn: null }));
  const day = dayFromIso("2026-11-20");
  expect(parseHistoryLine(line)).toMatchObject({
    ok: true,
    history: { events: [{ day, recordedOn: day }] },
  });
  expect(parseHistoryLine(line, day - 1).ok).toBe(false);
});

test("a value or limit of 0 is no result of a laboratory", () => {
  const lab = { ...none, kind: "lab", test: "magnesium", unit: null, upperLimit: 0, value: 0 };
  expect(faults(history(lab))).toEqual([
    { path: "events[0].value", expected: "more than 0" },
    { path: "events[0].upperLimit", expected: "more than 0" },
  ]);
});
