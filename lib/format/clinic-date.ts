import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const written = new Map<Day, string>();

/** A day as clinical records write it, "02-Mar-1984": it cannot be read month first. */
export function clinicDate(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = isoFromDay(day).split("-");
  const text = `${date}-${MONTHS[Number(month) - 1]}-${year}`;
  written.set(day, text);
  return text;
}

/** The same without its year where that is the year of `today`: "02-Mar". */
export function shortDate(day: Day, today: Day): string {
  const [date, now] = [clinicDate(day), clinicDate(today)];
  return date.endsWith(now.slice(6)) ? date.slice(0, 6) : date;
}

/** A day of which perhaps only the month is known, then "Mar-1984". */
export function clinicDateOf(day: Day, accuracy: "day" | "month"): string {
  return accuracy === "month" ? clinicDate(day).slice(3) : clinicDate(day);
}

/** Whole years of life on `today`; a birthday of 29 February comes on 1 March in other years. */
export function ageOn(birthDay: Day, today: Day): number {
  const [birthYear, birthRest] = yearAndRest(birthDay);
  const [year, rest] = yearAndRest(today);
  return year - birthYear - (rest < birthRest ? 1 : 0);
}

function yearAndRest(day: Day): [number, string] {
  const iso = isoFromDay(day);
  return [Number(iso.slice(0, 4)), iso.slice(5)];
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "HH:MM" on a clock in `zone`. */
export function clockTime(zone: string, at: Date): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  clocks.set(zone, clock);
  return clock.format(at);
}
