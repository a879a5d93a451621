import { Temporal } from "temporal-polyfill";

import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day that a clock in `zone` (an IANA name) shows at `now`. Throws on an unknown zone. */
export function todayIn(zone: string, now: Date): Day {
  const calendar =
    calendars.get(zone) ??
    // Writes a day as ISO does. A page asks for hundreds: Temporal takes twenty times as long for each.
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, calendar: "iso8601", dateStyle: "short" });
  calendars.set(zone, calendar);
  return dayFromIso(calendar.format(now));
}

/** The latest day that has come in every zone. */
export function dayEverywhere(now: Date): Day {
  return todayIn("Etc/GMT+12", now);
}

/** The instant at which a clock in `zone` shows `time` ("HH:MM") on `day`; the later one where a clock change skips it. */
export function instantIn(zone: string, day: Day, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${isoFromDay(day)}T${time}`);
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}
