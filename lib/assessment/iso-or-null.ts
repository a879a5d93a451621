import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}
