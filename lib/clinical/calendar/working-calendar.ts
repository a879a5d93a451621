import type { Day } from "./day";

/** On which days a clinic works. `weekdays`: 1 = Monday to 7 = Sunday. */
export type WorkingCalendar = { weekdays: readonly number[]; holidays: readonly Day[] };

export const MONDAY_TO_FRIDAY: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: [] };

/** 1 = Monday to 7 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return calendar.weekdays.includes(weekdayOf(day)) && !calendar.holidays.includes(day);
}

/** The `count`th working day after `day`, which itself does not count. Throws where no weekday is worked. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  if (calendar.weekdays.length === 0) throw new Error("a working calendar without a working day");
  let left = count;
  let reached = day;
  while (left > 0) {
    reached += 1;
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/** `day` where it is worked, else the first working day after it. */
export function firstWorkingDayFrom(day: Day, calendar: WorkingCalendar): Day {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
}

/**
 * The day itself where the clinic works on it, else the working day before; where that is not after `known`, the next one.
 * A clinic that never works has no closed day to move from.
 */
export function openDay(day: Day, known: Day, calendar: WorkingCalendar): Day {
  if (calendar.weekdays.length === 0) return day;
  for (let before = day; before > known; before -= 1) {
    if (isWorkingDay(before, calendar)) return before;
  }
  return firstWorkingDayFrom(day, calendar);
}
