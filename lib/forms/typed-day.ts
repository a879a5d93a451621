import { z } from "zod";
import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";
import { refuse, typed } from "./fields";

const OLDEST_YEAR = 1900;

/** A day in three typed parts; without its day of the month it is the first. Null: all parts are blank. */
export const typedDay = z
  .object({ day: typed, month: typed, year: typed })
  .default({ day: "", month: "", year: "" })
  .transform(({ day, month, year }): TypedDay | DayFault | null => {
    if (day === "" && month === "" && year === "") return null;
    if (month === "" || year === "") return "incomplete";
    const isWritten = /^\d{0,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
    const date = isWritten ? realDay(year, month, day === "" ? "1" : day) : null;
    if (date === null) return "not-real";
    return { day: date, accuracy: day === "" ? "month" : "day" };
  });

export type TypedDay = { day: Day; accuracy: "day" | "month" };
type DayFault = "incomplete" | "not-real";

/** A whole day, or null where all parts are blank. */
export function optionalDay(notReal: string) {
  return typedDay.transform((date, context): Day | null => {
    if (date === null) return null;
    return isWhole(date) ? date.day : refuse(context, notReal);
  });
}

/** A whole day. */
export function day({ missing, notReal }: { missing: string; notReal: string }) {
  return optionalDay(notReal).transform((date, context) =>
    date === null ? refuse(context, missing) : date,
  );
}

export const DATE_PROBLEMS = [
  "date-incomplete",
  "date-not-real",
  "date-in-future",
  "date-too-old",
  "date-day-needed",
] as const;

/**
 * A day from 1900 to `today`, or null where all parts are blank. Without its day of the month it is refused where
 * `isDayNeeded` and the month is this one or the last.
 */
export function pastDay(today: Day, isDayNeeded: boolean) {
  return typedDay.transform((date, context): TypedDay | null => {
    const problem = pastProblem(date, today, isDayNeeded);
    if (problem !== null) return refuse(context, problem);
    return date === null || typeof date === "string" ? null : date;
  });
}

function pastProblem(
  date: TypedDay | DayFault | null,
  today: Day,
  isDayNeeded: boolean,
): (typeof DATE_PROBLEMS)[number] | null {
  if (date === null) return null;
  if (typeof date === "string") return `date-${date}`;
  if (date.day > today) return "date-in-future";
  if (monthOf(date.day) < OLDEST_YEAR * 12) return "date-too-old";
  const isRecent = monthOf(today) - monthOf(date.day) <= 1;
  return isDayNeeded && isRecent && date.accuracy === "month" ? "date-day-needed" : null;
}

function monthOf(day: Day): number {
  const iso = isoFromDay(day);
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

function isWhole(date: TypedDay | DayFault): date is TypedDay {
  return typeof date === "object" && date.accuracy === "day";
}

function realDay(year: string, month: string, day: string): Day | null {
  try {
    return dayFromIso(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  } catch {
    return null;
  }
}
