import { storedRows } from "../people";

/** What asking may change without touching a record: the ledger with its counts, sessions, and the first answers to submission keys. */
const OF_NO_RECORD = ["audit_events", "refusal_counts", "sessions", "submissions"];
/** Of these only the number: the worker marks them by itself. */
const COUNTED = ["outbox_messages"];

export type Scope = { clinicIds: readonly string[] } | { patientId: string };

/** How many rows of the scope each table has, and a digest of them. */
export async function storedSums(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const [column, itself, ids] =
    "clinicIds" in scope
      ? (["clinic_id", "clinics", scope.clinicIds] as const)
      : (["patient_id", "patients", [scope.patientId]] as const);
  const tables = (await tablesWith(column)).map((table) => sumOf(table, column));
  const sql = [...tables, sumOf(itself, "id")].join(" union all ");
  const rows = await storedRows.unsafe<{ name: string; sum: string }[]>(sql, [[...ids]]);
  return new Map(rows.map(({ name, sum }) => [name, sum]));
}

function sumOf(table: string, column: string): string {
  const digest = COUNTED.includes(table)
    ? "''"
    : "coalesce(md5(string_agg(row::text, '' order by row::text)), '')";
  return `select '${table}' as name, count(*) || ':' || ${digest} as sum
    from ${table} as row where ${column} = any($1::uuid[])`;
}

const found = new Map<string, Promise<readonly string[]>>();

function tablesWith(column: string): Promise<readonly string[]> {
  const tables = found.get(column) ?? findTables(column);
  found.set(column, tables);
  return tables;
}

async function findTables(column: string): Promise<readonly string[]> {
  const rows = await storedRows<{ name: string }[]>`
    select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = ${column}
      and not attisdropped and not relname = any(${OF_NO_RECORD}) order by relname`;
  if (rows.length < 8) throw new Error(`only ${rows.length} tables have a ${column}`);
  return rows.map(({ name }) => name);
}

/** The tables that differ. */
export function changedTables(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...after].flatMap(([name, sum]) => (before.get(name) === sum ? [] : name));
}
