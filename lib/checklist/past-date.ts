import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";

export type TypedDateParts = { day: string; month: string; year: string };

export const DATE_PROBLEMS = [
  "date-incomplete",
  "date-not-real",
  "date-in-future",
  "date-too-old",
  "date-day-needed",
] as const;
export type DateProblem = (typeof DATE_PROBLEMS)[number];

export type PastDate = { day: Day; accuracy: "day" | "month" };

const OLDEST_YEAR = 1900;

/**
 * A date up to `today` in three typed parts; null when all are blank. Without a day it is the first of
 * the month, and a problem where `dayNeeded` and the month is this one or the last.
 */
export function parsePastDate(
  parts: TypedDateParts,
  today: Day,
  dayNeeded: boolean,
): PastDate | DateProblem | null {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (day === "" && month === "" && year === "") return null;
  if (month === "" || year === "") return "date-incomplete";
  if (![day, month, year].every((part) => /^\d*$/.test(part))) return "date-not-real";
  if (year.length !== 4) return "date-not-real";

  const date = realDay(
    `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0").replace("00", "01")}`,
  );
  if (date === null || (day !== "" && Number(day) === 0)) return "date-not-real";
  if (date > today) return "date-in-future";
  if (Number(year) < OLDEST_YEAR) return "date-too-old";
  if (day !== "") return { day: date, accuracy: "day" };
  return dayNeeded && monthsBetween(date, today) <= 1
    ? "date-day-needed"
    : { day: date, accuracy: "month" };
}

function realDay(iso: string): Day | null {
  try {
    return dayFromIso(iso);
  } catch {
    return null;
  }
}

function monthsBetween(from: Day, to: Day): number {
  const months = (day: Day) => {
    const iso = isoFromDay(day);
    return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  };
  return months(to) - months(from);
}
