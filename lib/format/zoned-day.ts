import { Temporal } from "temporal-polyfill";

import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";

/** The calendar day that a clock in `zone` (an IANA name) shows at `now`. Throws on an unknown zone. */
export function todayIn(zone: string, now: Date): Day {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  return dayFromIso(zoned.toPlainDate().toString());
}

/** The instant at which a clock in `zone` shows `time` ("HH:MM") on `day`; the later one where a clock change skips it. */
export function instantIn(zone: string, day: Day, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${isoFromDay(day)}T${time}`);
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}
