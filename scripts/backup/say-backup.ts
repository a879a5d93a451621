import type { End } from "@/db/backup/frames";

/** Print how many rows each table has, how many in all, and the seconds since `startedAt`. */
export function sayBackup({ tables, sequences }: End, startedAt: number): void {
  for (const { table, rows } of tables) console.log(`${rows.padStart(12)}  ${table}`);
  const rows = tables.reduce((sum, table) => sum + Number(table.rows), 0);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${tables.length} tables, ${rows} rows, ${sequences.length} sequences in ${seconds} s.`,
  );
}
