import "server-only";
import { getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";

import { workerDatabase } from "@/db/client";
import * as schema from "@/db/schema";

/** The tables that a database of this version has, by name. */
const TABLES = Object.values(schema)
  .flatMap((each) => (is(each, PgTable) ? getTableName(each) : []))
  .toSorted();

/** Raw, because the catalogue is no table of the schema. What an operator reads of a database that lacks tables of this version; null: it has all of them. */
export async function lackingTables(): Promise<string | null> {
  const rows = await workerDatabase().transaction((tx) =>
    tx.execute<{ name: string }>(sql`
      select relname as name from pg_catalog.pg_class
      where relnamespace = to_regnamespace('public') and relkind in ('r', 'p')`),
  );
  const found = new Set(rows.map(({ name }) => name));
  const lacking = TABLES.filter((table) => !found.has(table));
  if (lacking.length === 0) return null;
  return lacking.length === TABLES.length
    ? "This database is empty: it has none of Flicker's tables. They come with npm start, npm run setup or npm run restore."
    : `This database lacks tables: ${lacking.join(", ")}. What was in them is lost here; a backup has it (npm run restore).`;
}
