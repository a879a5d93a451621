import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  customType,
  date,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

/** A moment: `timestamptz`, a `Date` in code. Its column's name ends in At. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A day without a zone, 'YYYY-MM-DD' in code. Its column's name ends in Date or On. */
export const day = () => date({ mode: "string" });

/** The order in which rows were recorded, whatever the clocks of the hosts say; of one patient their lock keeps it. */
export const recordingOrder = () =>
  bigint({ mode: "number" }).notNull().default(sql`nextval('history_event_sequence')`);

/** Text that sorts by its bytes, whatever the database's own order is. */
export const bytewiseText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** A transaction's number, never used twice by one server. */
export const transactionId = customType<{ data: string }>({ dataType: () => "xid8" });

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** Text that is one of `values`; `isOneOf` makes the database hold it to them. */
export const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  text({ enum: values });

/** The check that goes with `oneOf`. A null passes: `notNull` is the column's own matter. */
export function isOneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${literals(values)})`);
}

/** The same of a list of such texts. */
export function areAllOneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} <@ array[${literals(values)}]`);
}

/** That a day, in whatever zone, had come at a moment. A null passes. */
export function hasCome(name: string, day: AnyPgColumn, at: AnyPgColumn) {
  return check(name, sql`${day} <= ${latestDay(at)}`);
}

/** The day that it is at a moment where days begin first, 14 hours before those of Greenwich. */
export function latestDay(at: AnyPgColumn | SQL): SQL {
  return sql`((${at} at time zone 'UTC') + interval '14 hours')::date`;
}

function literals(values: readonly string[]): SQL {
  return sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", "));
}
