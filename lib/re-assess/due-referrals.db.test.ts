import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";

import { type Transaction, workerDatabase } from "@/db/client";
import { createClinic } from "@/db/testing/create-clinic";
import { owner } from "@/db/testing/owner";

const OPEN = 20_000;
const NOW = new Date("2026-11-24T10:00:00Z");
/** Some rows are looked at twice: by their index, and to be put in order. */
const READS_A_ROW = 3;

beforeAll(async () => {
  const clinicId = await createClinic();
  await owner.begin(async (sql) => {
    // Only the size of the tables matters here: their constraints and counts would take most of the time.
    await sql`set local session_replication_role = replica`;
    await sql`update clinics set calendar_version = 2 where id = ${clinicId}`;
    await sql`insert into patients (clinic_id, id, person_id, name, birth_date, birth_date_version, zone)
      select ${clinicId}, gen_random_uuid(), gen_random_uuid(), 'Patient ' || n, date '1950-01-01',
        case when n = 1 then 2 else 1 end, 'Europe/Berlin' from generate_series(1, ${OPEN}::int) n`;
    await sql`insert into referrals (clinic_id, patient_id, opened_at, opened_on, next_change_on, calendar_version, birth_date_version)
      select ${clinicId}, id, now(), current_date,
        date '2026-11-25' + (case when n between 2 and 4 then -n when n % 3 = 0 then 0 else n % 60 end),
        case when n between 5 and 6 then 1 else 2 end, 1
      from (select id, split_part(name, ' ', 2)::int as n from patients) as numbered`;
  });
  await owner`analyze`;
}, 120_000);

test("at 20,000 open referrals the worker reads the due ones, by date, calendar and birth date, and no others", async () => {
  const { due, read, whole } = await look(200);
  expect([due, whole]).toEqual([6, 0]);
  expect(read).toBeLessThanOrEqual(6 * READS_A_ROW);
});

test("of a whole list that became due at once the worker reads no more than it asks for", async () => {
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update referrals set calendar_version = 1`;
  });
  const { due, read, whole } = await look(200);
  expect([due, whole]).toEqual([200, 0]);
  expect(read).toBeLessThanOrEqual(206 * READS_A_ROW);
});

/** How many are due, how many rows of referrals were read for it, and how often the table was read from end to end. */
function look(most: number) {
  return workerDatabase().transaction(async (tx) => {
    const before = await readSoFar(tx);
    const due = await tx.execute(sql`select from app_due_referrals(${NOW.toISOString()}, ${most})`);
    const after = await readSoFar(tx);
    return {
      due: due.length,
      read: after.read - before.read,
      whole: after.whole - before.whole,
    };
  });
}

/** By this connection, as the server counts them. */
async function readSoFar(tx: Transaction): Promise<{ read: number; whole: number }> {
  const [row] = await tx.execute<{ read: string; whole: string }>(sql`
    select seq_tup_read + idx_tup_fetch as read, seq_scan as whole from pg_stat_xact_user_tables
    where relname = 'referrals'`);
  return { read: Number(row?.read), whole: Number(row?.whole) };
}
