import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readMigrationFiles } from "drizzle-orm/migrator";
import postgres, { type Sql } from "postgres";
import { MIGRATIONS, migrateDatabase } from "../migrate-database";
import { listCatalogue, sumTable } from "./catalogue";
import { decodeFrames, type End, type Frame, type Manifest, type TableHead } from "./frames";
import { serverMajor } from "./read-database";

/** The backup cannot be put there; the message says why and what to do. */
export class RestoreError extends Error {
  override name = "RestoreError";
}

/**
 * Put the backup `bytes` into the empty database of `ownerUrl`: schema, roles' rights, row security, rows and
 * sequences. Everything is compared with what the backup says before it counts; on a fault nothing of it does.
 */
export async function restoreDatabase(
  ownerUrl: string,
  bytes: AsyncIterable<Buffer>,
): Promise<End> {
  const frames = decodeFrames(bytes);
  const first = (await frames.next()).value as Frame | undefined;
  if (first?.kind !== "manifest") throw new RestoreError("The backup does not say what it is.");
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await refuseFull(client);
    refuseOtherProgram(first.manifest);
    await migrateDatabase(ownerUrl);
    const sql = await client.reserve();
    await sql`begin`;
    await sql`set local timezone = 'UTC'`;
    await sql`set local statement_timeout = 0`;
    const end = await loadTables(sql, frames);
    await compareCatalogue(sql, first.manifest);
    await sql`commit`;
    sql.release();
    return end;
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function refuseFull(sql: Sql): Promise<void> {
  const [used] = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by c.relkind = 'r' and n.nspname = 'public' desc, 1 limit 1`;
  if (used === undefined) return;
  throw new RestoreError(
    `The database is not empty: it holds ${used.name}, for one. A backup is only put into an empty one; make it with: create database … owner flicker_owner`,
  );
}

function refuseOtherProgram({ migrations, madeAt }: Manifest): void {
  const ours = readMigrationFiles({ migrationsFolder: MIGRATIONS }).map(({ hash }) => hash);
  if (JSON.stringify(ours) === JSON.stringify(migrations)) return;
  throw new RestoreError(
    `The backup of ${madeAt} was made by another version of Flicker. Restore it with that version, then start this one: it brings the schema up to date.`,
  );
}

/** Loaded without the checks that look at other rows, which are made again, over all rows, at the end. */
async function loadTables(sql: Sql, frames: AsyncGenerator<Frame>): Promise<End> {
  const forced = await forcedTables(sql);
  const foreignKeys = await listForeignKeys(sql);
  const tables = await ownTables(sql);
  for (const { table, name } of foreignKeys)
    await sql.unsafe(`alter table ${table} drop constraint ${name}`);
  for (const table of forced) await sql.unsafe(`alter table ${table} no force row level security`);
  for (const table of tables) await sql.unsafe(`alter table ${table} disable trigger user`);
  await sql.unsafe(`truncate ${tables.join(", ")}`);

  let frame = await nextOf(frames);
  while (frame.kind === "table") frame = await copyIn(sql, frame.table, frames);
  if (frame.kind !== "end") throw new RestoreError("The backup's frames are out of order.");

  for (const { table, name, definition } of foreignKeys)
    await sql.unsafe(`alter table ${table} add constraint ${name} ${definition}`);
  for (const table of tables) await sql.unsafe(`alter table ${table} enable trigger user`);
  // Row security that is forced hides the rows from their owner again.
  await compareRows(sql, frame.end, tables);
  for (const table of forced) await sql.unsafe(`alter table ${table} force row level security`);
  for (const { sequence, lastValue, isCalled } of frame.end.sequences)
    await sql`select setval(${sequence}::regclass, ${lastValue}::bigint, ${isCalled})`;
  return frame.end;
}

/** Copies one table's rows in. Answers the frame that follows them. */
async function copyIn(
  sql: Sql,
  { schema, name, columns }: TableHead,
  frames: AsyncGenerator<Frame>,
): Promise<Frame> {
  let next: Frame | undefined;
  async function* rows() {
    for (next = await nextOf(frames); next.kind === "rows"; next = await nextOf(frames))
      yield next.copied;
  }
  const target = await sql`
    copy ${sql(schema)}.${sql(name)} (${sql(columns)}) from stdin`.writable();
  await pipeline(Readable.from(rows()), target);
  if (next === undefined) throw new RestoreError("The backup ends too early.");
  return next;
}

async function nextOf(frames: AsyncGenerator<Frame>): Promise<Frame> {
  const { value, done } = await frames.next();
  if (done === true) throw new RestoreError("The backup ends too early.");
  return value as Frame;
}

async function compareRows(sql: Sql, end: End, tables: readonly string[]): Promise<void> {
  if (tables.length !== end.tables.length)
    throw new RestoreError(`The backup holds ${end.tables.length} tables, not ${tables.length}.`);
  for (const sum of end.tables) {
    const [schema = "", name = ""] = sum.table.split(".");
    const restored = await sumTable(sql, { schema, name, columns: [] });
    if (restored.rows !== sum.rows || restored.digest !== sum.digest)
      throw new RestoreError(`${sum.table} is not what the backup says: ${restored.rows} rows.`);
  }
}

async function compareCatalogue(sql: Sql, manifest: Manifest): Promise<void> {
  // Another major version may write the same rule in other words.
  if ((await serverMajor(sql)) !== manifest.serverMajor) return;
  const restored = await listCatalogue(sql);
  const differing = [
    ...manifest.catalogue.filter((line) => !restored.includes(line)).map((line) => `- ${line}`),
    ...restored.filter((line) => !manifest.catalogue.includes(line)).map((line) => `+ ${line}`),
  ];
  if (differing.length > 0)
    throw new RestoreError(
      `The restored database would not guard its rows as the old one did (- then, + now):\n${differing.slice(0, 10).join("\n")}`,
    );
}

async function ownTables(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by 1`;
  return rows.map(({ name }) => name);
}

async function forcedTables(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select oid::regclass::text as name from pg_class where relforcerowsecurity`;
  return rows.map(({ name }) => name);
}

function listForeignKeys(sql: Sql): Promise<{ table: string; name: string; definition: string }[]> {
  return sql<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name,
      pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f'`;
}
