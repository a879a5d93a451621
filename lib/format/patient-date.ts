import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

const FULL = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

const FULL_WITH_YEAR = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day as a patient reads it: "Tuesday 24 November", or "24 November 2026" for one that may be long ago. */
export function patientDate(day: Day, { withYear = false } = {}): string {
  const date = new Date(`${isoFromDay(day)}T00:00:00Z`);
  return (withYear ? FULL_WITH_YEAR : FULL).format(date).replace(",", "");
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The month of a day, for a date of which only the month is known: "January 2026". */
export function patientMonth(day: Day): string {
  return MONTH.format(new Date(`${isoFromDay(day)}T00:00:00Z`));
}
