import { createTranslator } from "next-intl";
import { expect, test } from "vitest";

import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { QueueRow } from "@/lib/queue/queue-row";

import { queueLines } from "./queue-lines";

const texts = {
  queue: createTranslator({ locale: "en", messages, namespace: "queue" }),
  referral: createTranslator({ locale: "en", messages, namespace: "referral" }),
  rules: createTranslator({ locale: "en", messages, namespace: "rules" }),
};
const TODAY = dayFromIso("2026-11-26");
const READER = {
  personId: "reader",
  today: TODAY,
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [] },
};

const ROW: QueueRow = {
  referralId: "referral",
  patientId: "patient",
  patient: { name: "Marek Sandoval", birthDate: "1984-10-18", hospitalNumber: "R10 482" },
  place: 2,
  tier: "urgent",
  band: "a",
  information: "complete",
  overdue: "no",
  targetOn: null,
  deadlineOn: null,
  firstLookBy: null,
  reviewOn: null,
  appointmentOn: null,
  seenOn: null,
  reasons: [],
  unknown: [],
  owner: null,
  openedOn: TODAY - 3,
  news: null,
  strip: null,
  next: { who: "us", step: "decide" },
  unread: null,
  isCorrected: false,
  hasProposal: false,
};
const queueLine = (row: QueueRow) => {
  const [line] = queueLines([row], texts, READER);
  if (line === undefined) throw new Error("a row without words");
  return line;
};
const due = (row: Partial<QueueRow>) => queueLine({ ...ROW, ...row }).due;

test.each<[string, Partial<QueueRow>, string, boolean]>([
  [
    "a late first look",
    { firstLookBy: TODAY - 1, deadlineOn: TODAY + 5 },
    "First look late 1 d",
    true,
  ],
  [
    "a first look of today",
    { firstLookBy: TODAY, deadlineOn: TODAY + 5 },
    "First look: Today",
    false,
  ],
  [
    "a first look before the deadline",
    { firstLookBy: TODAY + 1, deadlineOn: TODAY + 5 },
    "First look: 1 working day",
    false,
  ],
  [
    "the deadline before a first look",
    { firstLookBy: TODAY + 4, deadlineOn: TODAY + 1 },
    "Deadline: 1 working day",
    false,
  ],
  [
    "the deadline passed first",
    { firstLookBy: TODAY - 1, deadlineOn: TODAY - 2, overdue: "breach" },
    "Overdue 2 d",
    true,
  ],
  [
    "the first look passed first",
    { firstLookBy: TODAY - 3, deadlineOn: TODAY - 2, overdue: "breach" },
    "First look late 3 d",
    true,
  ],
  ["the deadline of today", { deadlineOn: TODAY }, "Deadline: Today", false],
  ["seen in time", { deadlineOn: TODAY - 2, seenOn: TODAY - 4 }, "Seen 22-Nov-2026", false],
  [
    "seen, and something new is late",
    { deadlineOn: TODAY - 2, seenOn: TODAY - 4, firstLookBy: TODAY - 1 },
    "First look late 1 d",
    true,
  ],
  ["a review alone", { reviewOn: TODAY + 4 }, "Review 30-Nov-2026", false],
  ["nothing", {}, "No deadline", false],
])("the clock that runs out first is named: %s", (_name, row, says, isOverdue) => {
  expect(due(row)).toMatchObject({ text: says, isOverdue });
});

test("the other clock stands beside the first one", () => {
  expect(due({ firstLookBy: TODAY - 1, deadlineOn: TODAY - 1, overdue: "breach" }).detail).toBe(
    "by 25-Nov · Overdue 1 d",
  );
});

test("a date of another year says its year", () => {
  expect(due({ firstLookBy: TODAY, deadlineOn: dayFromIso("2027-01-04") }).detail).toBe(
    "by 26-Nov · deadline 04-Jan-2027",
  );
});

test("a row that stands where it does for what is not known names it, and never says that no rule was met", () => {
  const { unknown } = queueLine({
    ...ROW,
    tier: null,
    unknown: ["muscle-thinner", "dark-urine"],
  });
  expect(unknown).toMatch(/^Not known: .*thinner.* \+1$/i);
  expect(queueLine(ROW).unknown).toBeNull();
});

test("a note that may be an emergency is a chip of its row", () => {
  const kinds = (unread: QueueRow["unread"]) =>
    queueLine({ ...ROW, unread }).chips.map(({ kind }) => kind);
  expect(kinds("flagged")).toEqual(["urgent", "flagged-note"]);
  expect(kinds("note")).toEqual(["urgent"]);
  expect(kinds("unwatched")).toEqual(["urgent"]);
});

test("a lowering that waits for a second person is a chip of its row", () => {
  const chips = queueLine({ ...ROW, hasProposal: true }).chips;
  expect(chips.at(-1)).toEqual({ kind: "proposal", word: "Lowering to confirm" });
  expect(queueLine(ROW).chips.map(({ kind }) => kind)).toEqual(["urgent"]);
});

test("a note that waits is named in its row, and whether words of an emergency may have been missed", () => {
  const next = (unread: QueueRow["unread"]) =>
    queueLine({ ...ROW, unread })
      .nextStep.split("\n")
      .slice(1);
  expect(next(null)).toEqual([]);
  expect(next("note")).toEqual(["Note to read"]);
  expect(next("unwatched")).toEqual(["Note to read: emergency words may have been missed"]);
});

test("a row says age and hospital number, and the birth date as well where a surname is shared", () => {
  const people = [
    ["Marek Sandoval", "1984-10-18"],
    ["Ana O’Brien", "1990-01-02"],
    ["Rory O'BRIEN", "2026-02-01"],
    ["Ida Nguyễn", "1950-01-01"],
    ["Nguyen", null],
    ["李", "1990-01-02"],
  ] as const;
  const lines = queueLines(
    people.map(([name, birthDate]) => ({
      ...ROW,
      patient: { name, birthDate, hospitalNumber: "R10 482" },
    })),
    texts,
    READER,
  );
  expect(lines.map(({ age }) => age)).toEqual([
    "42 y",
    "Born 02-Jan-1990 (36 y)",
    "Born 01-Feb-2026 (9 months)",
    "Born 01-Jan-1950 (76 y)",
    "Birth date not known",
    "36 y",
  ]);
  expect(new Set(lines.map(({ hospitalNumber }) => hospitalNumber))).toEqual(new Set(["R10 482"]));
});
