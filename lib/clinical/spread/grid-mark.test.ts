import { expect, test } from "vitest";
import { EVENT_KINDS, type HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { gridMarks } from "./grid-mark";
import { spreadGrid } from "./spread-grid";
import { CALF, completedChecklist, historyOf, none, onset, twitch, yes } from "./testing/events";

const dated = { id: "it", day: 5, recordedOn: 5 };

const UNMARKED: readonly HistoryEvent[] = [
  twitch(5, CALF),
  none(5),
  onset(5, 1),
  yes(5, "wasting"),
  { ...dated, kind: "area-answer", area: CALF, value: "still-there" },
  { ...dated, kind: "safety", group: "wasting", value: "yes" },
  { ...dated, kind: "clinician-sighting", area: CALF, method: "seen" },
  { ...dated, kind: "text", flagged: true },
  { ...dated, kind: "text-read", text: "other" },
  { ...dated, kind: "correction", corrects: "other" },
  { ...dated, kind: "proxy-answered" },
  { ...dated, kind: "proxy-confirmed" },
  { ...dated, kind: "rules-may-run" },
  { ...dated, kind: "contact-attempt" },
];

const MARKED: readonly HistoryEvent[] = [
  completedChecklist(5),
  yes(5, "medicine-change"),
  { ...dated, kind: "plan-started" },
  { ...dated, kind: "lab", test: "potassium", value: 4, unit: "mmol/L", upperLimit: null },
  { ...dated, kind: "plan-review", outcome: "worse" },
  { ...dated, kind: "examination", muscle: "apb", side: "left", mrc: 5 },
  { ...dated, kind: "appointment", state: "missed", on: 6 },
  { ...dated, kind: "decision", decision: "snooze", closes: [], quotes: [] },
];

test.each(UNMARKED)(
  "what is drawn or reported elsewhere has no line of its own: $kind",
  (event) => {
    expect(gridMarks([event])).toEqual([]);
  },
);

test.each(MARKED)("$kind has a line on its day", (event) => {
  expect(gridMarks([event])).toHaveLength(1);
});

test("every kind of event is in one of the two lists", () => {
  const kinds = new Set([...UNMARKED, ...MARKED].map(({ kind }) => kind));
  expect(EVENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test("a visit that was cancelled is not marked, and one that was booked again for its day is", () => {
  const visit = (state: "booked" | "cancelled"): HistoryEvent => ({
    ...dated,
    kind: "appointment",
    state,
    on: 6,
  });
  const [booked, cancelled] = [visit("booked"), visit("cancelled")];
  expect(gridMarks([booked, cancelled])).toEqual([]);
  expect(gridMarks([booked, cancelled, booked])).toEqual([
    { day: 6, kind: "appointment", detail: null },
  ]);
  expect(gridMarks([booked, cancelled, booked, cancelled])).toEqual([]);
});

test("an examination is marked as one", () => {
  const [mark] = gridMarks(MARKED.filter(({ kind }) => kind === "examination"));
  expect(mark).toEqual({ day: 5, kind: "examination", detail: null });
});

test("the marks of the first and the last day are in the picture, those beside it are not", () => {
  const history = historyOf(...[2, 3, 6, 7].map(completedChecklist));
  expect(
    spreadGrid(history, { from: 3, to: 6, step: "day" }, LIVE_RULE_SET.thresholds).marks.map(
      ({ day }) => day,
    ),
  ).toEqual([3, 6]);
});
