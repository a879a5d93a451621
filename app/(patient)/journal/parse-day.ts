import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

const MS_PER_DAY = 86_400_000;

/** The day of an address or a hidden field, "YYYY-MM-DD"; null for anything else. */
export function parseDay(text: string | undefined): Day | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  return !Number.isNaN(day) && isoFromDay(day) === text ? day : null;
}
