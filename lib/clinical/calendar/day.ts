/** A calendar day in some zone, as whole days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** "2026-11-24" to its day. Throws on anything that is not a real date in that form. */
export function dayFromIso(iso: string): Day {
  const ms = Date.parse(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(ms) || isoFromDay(ms / MS_PER_DAY) !== iso) {
    throw new Error(`not a calendar date: ${iso}`);
  }
  return ms / MS_PER_DAY;
}

/** The same of text that anybody may have typed; null: it is no such date. */
export function dayOrNull(text: string): Day | null {
  try {
    return dayFromIso(text);
  } catch {
    return null;
  }
}

/** A day to "2026-11-24". */
export function isoFromDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Null of none. `Math.min` takes its numbers as arguments, of which a stack holds some 100,000. */
export function earliestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (found, day) => (found === null || day < found ? day : found),
    null,
  );
}

/** Null of none. */
export function latestDay(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (found, day) => (found === null || day > found ? day : found),
    null,
  );
}
