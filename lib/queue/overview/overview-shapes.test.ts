import { expect, test } from "vitest";

import { dayFromIso } from "@/lib/clinical/calendar/day";
import { arrivalWeeks, WEEKS_SHOWN } from "./arrival-weeks";
import { DAYS_AHEAD, deadlinesAhead } from "./deadlines-ahead";
import type { WaitingCount } from "./waiting-count";
import { waitsByTier } from "./waits-by-tier";

/** A Tuesday. */
const TODAY = dayFromIso("2026-11-24");

const counted = (count: Partial<WaitingCount>): WaitingCount => ({
  tier: "urgent",
  information: "complete",
  overdue: "no",
  isSeen: false,
  openedOn: TODAY - 4,
  deadlineOn: TODAY + 10,
  open: 1,
  ...count,
});

test("each case stands on one day: overdue, of the next 14, later, or without a deadline", () => {
  const { overdue, days, later, withoutDeadline } = deadlinesAhead(
    [
      counted({ overdue: "breach", deadlineOn: TODAY - 1, open: 2 }),
      counted({ overdue: "breach", deadlineOn: TODAY - 9, tier: "soon" }),
      counted({ deadlineOn: TODAY, open: 3 }),
      counted({ deadlineOn: TODAY, tier: "none", information: "more-needed" }),
      counted({ deadlineOn: TODAY + DAYS_AHEAD - 1 }),
      counted({ deadlineOn: TODAY + DAYS_AHEAD, open: 4 }),
      counted({ deadlineOn: null, open: 5 }),
    ],
    TODAY,
  );
  expect(overdue).toEqual([
    { kind: "urgent", count: 2, since: TODAY - 1 },
    { kind: "soon", count: 1, since: TODAY - 9 },
  ]);
  expect(days).toHaveLength(DAYS_AHEAD);
  expect(days[0]).toEqual({
    day: TODAY,
    kinds: [
      { kind: "urgent", count: 3 },
      { kind: "more-needed", count: 1 },
    ],
  });
  expect(days.at(-1)?.kinds).toEqual([{ kind: "urgent", count: 1 }]);
  expect([later, withoutDeadline]).toEqual([4, 5]);
});

test("who was seen has no deadline to come, and is overdue all the same where the clinic was late", () => {
  const { overdue, days } = deadlinesAhead(
    [
      counted({ isSeen: true, deadlineOn: TODAY + 1 }),
      counted({ isSeen: true, overdue: "breach", deadlineOn: TODAY - 3 }),
    ],
    TODAY,
  );
  expect(days.flatMap(({ kinds }) => kinds)).toEqual([]);
  expect(overdue).toEqual([{ kind: "urgent", count: 1, since: TODAY - 3 }]);
});

test("of ten days the first is the first tenth, the last day the last, and late cases are in none", () => {
  const waits = (openedOn: number, deadlineOn: number | null, overdue: "no" | "breach" = "no") =>
    waitsByTier([counted({ openedOn, deadlineOn, overdue })], TODAY)[0];
  expect(waits(TODAY, TODAY + 10)?.used).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(waits(TODAY - 5, TODAY + 5)?.used).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  expect(waits(TODAY - 10, TODAY)?.used).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(waits(TODAY - 30, TODAY - 20, "breach")).toMatchObject({
    overdue: 1,
    used: Array.from({ length: 10 }, () => 0),
  });
  expect(waits(TODAY, null)).toMatchObject({
    withoutDeadline: 1,
    used: Array.from({ length: 10 }, () => 0),
  });
});

test.each([
  [[[1, 1]], 1],
  [
    [
      [1, 1],
      [9, 1],
    ],
    1,
  ],
  [
    [
      [1, 1],
      [9, 2],
    ],
    9,
  ],
  [
    [
      [2, 3],
      [5, 1],
      [40, 1],
    ],
    2,
  ],
] as const)("half of %j wait no longer than %i days", (waits, median) => {
  const counts = waits.map(([days, open]) => counted({ openedOn: TODAY - days, open }));
  expect(waitsByTier(counts, TODAY)[0]?.medianDays).toBe(median);
});

test("twelve weeks begin on Mondays, the last one holds today, and a week without anybody is there", () => {
  const arrived = { tier: "soon", arrived: 2 } as const;
  const weeks = arrivalWeeks(
    [
      { ...arrived, openedOn: TODAY },
      { ...arrived, openedOn: dayFromIso("2026-11-23"), tier: "none" },
      { ...arrived, openedOn: dayFromIso("2026-11-22") },
      { ...arrived, openedOn: dayFromIso("2026-09-07") },
      { ...arrived, openedOn: dayFromIso("2026-09-06") },
    ],
    TODAY,
  );
  expect(weeks).toHaveLength(WEEKS_SHOWN);
  expect(weeks.map(({ total }) => total)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4]);
  expect(weeks[0]?.from).toBe(dayFromIso("2026-09-07"));
  expect(weeks.at(-1)?.kinds.filter(({ count }) => count > 0)).toEqual([
    { kind: "soon", count: 2 },
    { kind: "none", count: 2 },
  ]);
});
