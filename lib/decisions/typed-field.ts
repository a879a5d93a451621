import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { storableText } from "@/lib/format/storable-text";
import { excessLength, LONGEST_REASON } from "@/lib/format/text-length";

/** What was typed under one name, whole, but for blanks around it and what no database can hold; "": nothing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? storableText(value).trim() : "";
}

/** Whether a reason has more characters than are kept of one. It is refused then, never cut. */
export function isTooLong(reason: string): boolean {
  return excessLength(reason, LONGEST_REASON) > 0;
}

/** A day in three typed parts; null when all are blank. */
export function dayOf(form: FormData, name: string): Day | "not-real" | null {
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    textOf(form, `${name}-${part}`),
  );
  if (!day && !month && !year) return null;
  try {
    return dayFromIso(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`);
  } catch {
    return "not-real";
  }
}
