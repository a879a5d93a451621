import { randomBytes } from "node:crypto";
import postgres, { type TransactionSql } from "postgres";
import { type Someone, setting, storedRows } from "./people";

const app = postgres(setting("FLICKER_DEMO_DATABASE_URL"), { max: 1, onnotice: () => {} });

/** What the database holds about a patient, read as that patient: row security binds the owner too. */
export async function ownRows<Rows>(
  { personId, clinicId, patientId }: Someone,
  read: (sql: TransactionSql) => Promise<Rows>,
): Promise<Rows> {
  const id = randomBytes(32).toString("hex");
  await storedRows`insert into sessions ${storedRows({
    id,
    person_id: personId,
    clinic_id: clinicId,
    role: "patient",
    patient_id: patientId,
    expires_at: new Date(Date.now() + 60_000),
  })}`;
  const rows = await app.begin(async (sql) => {
    await sql`select app_begin(${id})`;
    return [await read(sql)] as const;
  });
  return rows[0];
}
