import type { Day } from "./day";
import { isWorkingDay, type WorkingCalendar } from "./working-calendar";

/** Why a booked visit leaves its case with the clinic; null: it does not. `runningDeadline`: null where no clock runs. */
export function visitProblem(
  on: Day,
  { runningDeadline, calendar }: { runningDeadline: Day | null; calendar: WorkingCalendar },
): "visit-too-late" | "visit-on-closed-day" | null {
  // A holiday can be added under a visit that was booked before.
  if (!isWorkingDay(on, calendar)) return "visit-on-closed-day";
  return runningDeadline !== null && on > runningDeadline ? "visit-too-late" : null;
}

/** The deadline that a case has to meet yet; null: there is none, or a visit has met it. */
export function runningDeadline({
  deadlineOn,
  isSeen,
  overdue,
}: {
  deadlineOn: Day | null;
  isSeen: boolean;
  overdue: "no" | "target" | "breach";
}): Day | null {
  return isSeen && overdue === "no" ? null : deadlineOn;
}
