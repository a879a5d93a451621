import postgres, { type Sql } from "postgres";
import { listCatalogue, listSequences, listTables, sumTable } from "./catalogue";
import type { Frame, TableSum } from "./frames";

/**
 * A backup of the whole database at `url`, as of one moment, however much is written meanwhile. Its role must read
 * every row (`backupRoleFaults`): one that row security binds would leave rows out without a word.
 */
export async function* readDatabase(url: string, madeAt: Date): AsyncGenerator<Frame> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const sql = await client.reserve();
    await sql`begin isolation level repeatable read read only`;
    await sql`set local timezone = 'UTC'`;
    await sql`set local statement_timeout = 0`;
    // Fails instead of leaving rows out where row security binds this role after all.
    await sql`set local row_security = off`;
    yield {
      kind: "manifest",
      manifest: {
        madeAt: madeAt.toISOString(),
        serverMajor: await serverMajor(sql),
        migrations: await listMigrations(sql),
        catalogue: await listCatalogue(sql),
      },
    };
    const sums: TableSum[] = [];
    for (const table of await listTables(sql)) {
      yield { kind: "table", table };
      const columns = sql(table.columns);
      const rows = await sql`
        copy ${sql(table.schema)}.${sql(table.name)} (${columns}) to stdout`.readable();
      for await (const copied of rows) yield { kind: "rows", copied: copied as Buffer };
      // The driver pauses its socket for a full buffer and resumes it when asked for more, which nobody does after the end.
      rows._read(0);
      sums.push(await sumTable(sql, table));
    }
    yield { kind: "end", end: { tables: sums, sequences: await listSequences(sql) } };
    await sql`commit`;
    sql.release();
  } finally {
    await client.end({ timeout: 5 });
  }
}

export async function serverMajor(sql: Sql): Promise<number> {
  const [row] = await sql<{ major: number }[]>`
    select current_setting('server_version_num')::int / 10000 as major`;
  if (row === undefined) throw new Error("a server without a version");
  return row.major;
}

async function listMigrations(sql: Sql): Promise<string[]> {
  const rows = await sql<{ hash: string }[]>`
    select hash from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash }) => hash);
}
