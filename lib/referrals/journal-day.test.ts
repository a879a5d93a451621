import { expect, test } from "vitest";

import type { HistoryEvent } from "@/lib/clinical/history/event";

import { type JournalEntry, journalRows } from "./journal-day";

const entry = (journalEntryId: string, day: number, note: string | null = null): JournalEntry => ({
  journalEntryId,
  day,
  note,
  byPhone: false,
});
const none = (id: string, day: number, recordedOn = day): HistoryEvent => ({
  kind: "no-twitch",
  id,
  day,
  recordedOn,
});

test("several entries of one day are one row, and every word of them stays", () => {
  const rows = journalRows([entry("a", 5, "morning"), entry("b", 5, "evening")], []);
  expect(rows).toMatchObject([{ kind: "day", day: { day: 5, notes: ["morning", "evening"] } }]);
});

test("days without an entry are a gap between two rows, never a row of zeros", () => {
  const rows = journalRows([entry("a", 1), entry("b", 2), entry("c", 6)], []);
  expect(rows.map((row) => (row.kind === "day" ? row.day.day : row.gap))).toEqual([
    6,
    { from: 3, to: 5 },
    2,
    1,
  ]);
});

test("only what was told on a later day is marked as added later", () => {
  const rows = journalRows(
    [entry("a", 1), entry("b", 2)],
    [
      { journalEntryId: "a", event: none("1", 1, 3) },
      { journalEntryId: "b", event: none("2", 2) },
    ],
  );
  expect(rows.map((row) => row.kind === "day" && row.day.addedOn)).toEqual([null, 3]);
  expect(rows.every((row) => row.kind === "day" && row.day.saysNone)).toBe(true);
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
  const [row] = journalRows(
    [entry("a", 1)],
    (["no", "yes", "unsure"] as const).map((value) => ({
      journalEntryId: "a",
      event: safety(value),
    })),
  );
  expect(row?.kind === "day" && row.day.answers.map((each) => each.id)).toEqual(["yes", "unsure"]);
});
