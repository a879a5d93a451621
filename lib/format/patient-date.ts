import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

const DAY = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const DAY_OF_YEAR = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const MONTH = { month: "long", year: "numeric", timeZone: "UTC" } as const;

const writers = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as a patient reads it in the language `locale`: "Tuesday 24 November", or "24 November 2026" for one that may
 * be long ago.
 */
export function patientDate(locale: string, day: Day, { withYear = false } = {}): string {
  return written(locale, day, withYear ? DAY_OF_YEAR : DAY).replace(",", "");
}

/** The month of a day, for a date of which only the month is known: "January 2026". */
export function patientMonth(locale: string, day: Day): string {
  return written(locale, day, MONTH);
}

function written(locale: string, day: Day, parts: Intl.DateTimeFormatOptions): string {
  const name = `${locale} ${Object.keys(parts).join(" ")}`;
  const writer = writers.get(name) ?? new Intl.DateTimeFormat(locale, parts);
  writers.set(name, writer);
  return writer.format(new Date(`${isoFromDay(day)}T00:00:00Z`));
}
