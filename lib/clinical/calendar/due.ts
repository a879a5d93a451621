import type { Day } from "./day";
import { isWorkingDay, type WorkingCalendar } from "./working-calendar";

/** How far off a date is: whole days behind it, or working days ahead, counted to and with the date itself. */
export type Due =
  | { kind: "overdue"; on: Day; days: number }
  | { kind: "today"; on: Day }
  | { kind: "ahead"; on: Day; workingDays: number };

/** A date as seen on `today` in the clinic. A date ahead with no working day before it has zero of them. */
export function dueOn(date: Day, today: Day, calendar: WorkingCalendar): Due {
  if (date < today) return { kind: "overdue", on: date, days: today - date };
  if (date === today) return { kind: "today", on: date };
  let workingDays = 0;
  for (let day = today + 1; day <= date; day++) {
    if (isWorkingDay(day, calendar)) workingDays++;
  }
  return { kind: "ahead", on: date, workingDays };
}
