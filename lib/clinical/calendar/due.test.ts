import { describe, expect, test } from "vitest";

import { dayFromIso } from "./day";

import { dueOn } from "./due";

const TUESDAY = dayFromIso("2026-11-24");
const CALENDAR = { weekdays: [1, 2, 3, 4, 5], holidays: [dayFromIso("2026-11-26")] };

describe("seen on Tuesday 24 November 2026, with Thursday a holiday", () => {
  test.each([
    ["2026-11-22", { kind: "overdue", days: 2 }],
    ["2026-11-23", { kind: "overdue", days: 1 }],
    ["2026-11-24", { kind: "today" }],
    ["2026-11-25", { kind: "ahead", workingDays: 1 }],
    ["2026-11-26", { kind: "ahead", workingDays: 1 }],
    ["2026-11-27", { kind: "ahead", workingDays: 2 }],
    ["2026-11-29", { kind: "ahead", workingDays: 2 }],
    ["2026-11-30", { kind: "ahead", workingDays: 3 }],
  ])("%s", (date, due) => {
    const on = dayFromIso(date);
    expect(dueOn(on, TUESDAY, CALENDAR)).toEqual({ ...due, on });
  });
});

test("a Sunday seen on Saturday has no working day before it", () => {
  const saturday = dayFromIso("2026-11-28");
  expect(dueOn(saturday + 1, saturday, CALENDAR)).toMatchObject({ workingDays: 0 });
});
