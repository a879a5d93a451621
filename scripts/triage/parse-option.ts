import { availableParallelism } from "node:os";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { todayIn } from "@/lib/format/zoned-day";

/** The day on this machine's own clock and zone. */
export function today(now: Date): Day {
  return todayIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, now);
}

export function dayOrNull(iso: string): Day | null {
  try {
    return dayFromIso(iso);
  } catch {
    return null;
  }
}

/** All cores where nothing was given; null where it is no whole number of 1 or more. */
export function threadsOrNull(given: string | undefined): number | null {
  const threads = Number(given ?? availableParallelism());
  return Number.isInteger(threads) && threads >= 1 ? threads : null;
}
