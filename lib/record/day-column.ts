import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";

/** A date column as whole days since 1970-01-01. */
export function dayOf(column: AnyPgColumn): SQL<Day> {
  return sql<Day>`${column} - date '1970-01-01'`;
}

export function dayOrNullOf(column: AnyPgColumn): SQL<Day | null> {
  return sql<Day | null>`${column} - date '1970-01-01'`;
}

/** What such a column stores of a day; null: no day. */
export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}
