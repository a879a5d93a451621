import { expect, test } from "vitest";

import type { HistoryEvent } from "@/lib/clinical/history/event";
import { effectiveEvents } from "@/lib/clinical/timeline/effective-events";

import { type JournalEntry, journalRows } from "./journal-rows";

const entry = (
  journalEntryId: string,
  day: number,
  note: string | null = null,
  supersedes: readonly string[] = [],
): JournalEntry => ({
  journalEntryId,
  day,
  note,
  supersedes,
  recordedOn: day,
  byPhone: false,
});
const twitch = (id: string, site: "calf" | "tongue", day: number): HistoryEvent => ({
  kind: "twitch",
  id,
  day,
  recordedOn: day,
  area: { site, side: site === "calf" ? "left" : "midline" },
  confirmed: false,
  duration: null,
  timesOfDay: [],
  triggers: [],
});
const none = (id: string, day: number, recordedOn = day): HistoryEvent => ({
  kind: "no-twitch",
  id,
  day,
  recordedOn,
});

test("several entries of one day are one row, and every word of them stays", () => {
  const rows = journalRows([entry("a", 5, "morning"), entry("b", 5, "evening")], [], []);
  expect(rows).toMatchObject([
    {
      kind: "day",
      day: {
        day: 5,
        notes: [
          { words: "morning", isCurrent: true },
          { words: "evening", isCurrent: true },
        ],
      },
    },
  ]);
});

test("days without an entry are a gap between two rows, never a row of zeros", () => {
  const rows = journalRows([entry("a", 1), entry("b", 2), entry("c", 6)], [], []);
  expect(rows.map((row) => (row.kind === "day" ? row.day.day : row.gap))).toEqual([
    6,
    { from: 3, to: 5 },
    2,
    1,
  ]);
});

test("only what was reported on a later day is marked as added later", () => {
  const [late, then] = [none("1", 1, 3), none("2", 2)];
  const rows = journalRows(
    [entry("a", 1), entry("b", 2)],
    [
      { journalEntryId: "a", event: late },
      { journalEntryId: "b", event: then },
    ],
    [late, then],
  );
  expect(rows.map((row) => row.kind === "day" && row.day.addedOn)).toEqual([null, 3]);
  expect(rows.every((row) => row.kind === "day" && row.day.reportedNone)).toBe(true);
});

test("a daily no to the safety question is not repeated, a yes and a not sure are", () => {
  const safety = (value: "yes" | "no" | "unsure"): HistoryEvent => ({
    kind: "safety",
    id: value,
    day: 1,
    recordedOn: 1,
    group: "weakness",
    value,
  });
  const given = (["no", "yes", "unsure"] as const).map(safety);
  const [row] = journalRows(
    [entry("a", 1)],
    given.map((event) => ({ journalEntryId: "a", event })),
    given,
  );
  expect(row?.kind === "day" && row.day.answers.map((each) => each.id)).toEqual(["yes", "unsure"]);
});

test.each([
  ["no twitching, then left calf", ["none", "twitch"]],
  ["left calf, then no twitching", ["twitch", "none"]],
])("%s of one day is left calf", (_order, order) => {
  const calf = twitch("twitch", "calf", 5);
  const events = order.map((id) => (id === "none" ? none("none", 5) : calf));
  const [row] = journalRows(
    [entry("none", 5), entry("twitch", 5)],
    events.map((event) => ({ journalEntryId: event.id, event })),
    effectiveEvents({ id: "", birthDay: null, events }, 5),
  );
  expect(row?.kind === "day" && [row.day.reportedNone, row.day.twitches]).toEqual([false, [calf]]);
});

test("a changed entry shows what is current, and what was, when it was changed", () => {
  const wrong = twitch("wrong", "tongue", 5);
  const right = twitch("right", "calf", 5);
  const correction = {
    kind: "correction",
    id: "c",
    day: 6,
    recordedOn: 6,
    corrects: "wrong",
  } as const;
  const events: HistoryEvent[] = [wrong, right, correction];
  const rows = journalRows(
    [entry("a", 5, "odd"), { ...entry("b", 5, null, ["a"]), recordedOn: 6 }],
    [
      { journalEntryId: "a", event: wrong },
      { journalEntryId: "b", event: right },
      { journalEntryId: "b", event: correction },
    ],
    effectiveEvents({ id: "", birthDay: null, events }, 6),
  );
  expect(rows).toMatchObject([
    {
      day: {
        twitches: [right],
        notes: [{ words: "odd", isCurrent: false }],
        superseded: [{ was: [wrong], changedOn: 6, isDeleted: false }],
        addedOn: null,
      },
    },
  ]);
});

test("a deleted entry says neither that it twitched nor that it did not", () => {
  const wrong = twitch("wrong", "tongue", 5);
  const correction = {
    kind: "correction",
    id: "c",
    day: 5,
    recordedOn: 5,
    corrects: "wrong",
  } as const;
  const rows = journalRows(
    [entry("a", 5), entry("b", 5, null, ["a"])],
    [
      { journalEntryId: "a", event: wrong },
      { journalEntryId: "b", event: correction },
    ],
    effectiveEvents({ id: "", birthDay: null, events: [wrong, correction] }, 5),
  );
  expect(rows).toMatchObject([
    { day: { twitches: [], reportedNone: false, superseded: [{ was: [wrong], isDeleted: true }] } },
  ]);
});
