import { describe, expect, test } from "vitest";

import { runningDeadline, visitProblem } from "./visit-problem";

const EVERY_DAY = { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [105] };

describe("a booked visit leaves its case with the clinic", () => {
  test.each([
    [109, 110, null],
    [110, 110, null],
    [111, 110, "visit-too-late"],
    [111, null, null],
    [105, null, "visit-on-closed-day"],
    [105, 100, "visit-on-closed-day"],
  ] as const)("on day %i with the deadline %s: %s", (on, deadline, problem) => {
    expect(visitProblem(on, { runningDeadline: deadline, calendar: EVERY_DAY })).toBe(problem);
  });
});

test("a deadline runs until a visit has met it", () => {
  const deadlineOn = 110;
  expect(runningDeadline({ deadlineOn, isSeen: false, overdue: "no" })).toBe(110);
  expect(runningDeadline({ deadlineOn, isSeen: true, overdue: "no" })).toBeNull();
  expect(runningDeadline({ deadlineOn, isSeen: true, overdue: "breach" })).toBe(110);
});
