import type { Sql, TransactionSql } from "postgres";

// Raw, because copies are made inside the database, a table at a time, of whatever columns its catalogue lists.

/** Open referrals of a clinic. */
export async function countOpen(owner: Sql, clinicId: string): Promise<number> {
  const [row] = await owner`
    select count(*)::int as open from referrals where clinic_id = ${clinicId} and status = 'open'`;
  return row?.open ?? 0;
}

/**
 * Copies the clinic's own demo referrals, all equally often, with patient and newest assessment, until `target` are
 * open. Every tenth copy of each gets the whole history, so that tables have the depth that they would have. What a
 * clinic's years would have tidied up is tidied up before anything is timed.
 */
export async function fillTo(owner: Sql, clinicId: string, target: number): Promise<void> {
  const before = await countOpen(owner, clinicId);
  if (before >= target) return;
  for (let open = before, firstTurn = 1; open < target; firstTurn += TURNS_AT_ONCE) {
    await copyDemo(owner, clinicId, { most: target - open, firstTurn });
    const filled = await countOpen(owner, clinicId);
    if (filled === open) throw new Error("the clinic has no demo referral to copy");
    open = filled;
  }
  // A few transactions have counted every copy in the same few rows; years would have done so in as many.
  await owner`vacuum full queue_counts, waiting_counts, arrival_counts`;
  await owner`vacuum analyze`;
  await owner`checkpoint`;
}

/** A row that one transaction counts over and over is read more slowly each time: what is copied at once is bounded. */
const TURNS_AT_ONCE = 10;

async function copyDemo(
  owner: Sql,
  clinicId: string,
  { most, firstTurn }: { most: number; firstTurn: number },
): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`
      create temp table copy on commit drop as
      with source as (
        select r.patient_id, r.id as referral_id, r.assessment_id from referrals r
        join patients t on t.clinic_id = r.clinic_id and t.id = r.patient_id
        join people person on person.id = t.person_id
        where r.clinic_id = ${clinicId} and r.status = 'open' and person.email not like '%@bench.example'
      )
      select source.*, turn, gen_random_uuid() as new_patient, gen_random_uuid() as new_person,
        gen_random_uuid() as new_referral, gen_random_uuid() as new_assessment,
        turn || '.' || row_number() over (partition by turn) as number
      from source cross join generate_series(${firstTurn}::int, ${firstTurn + TURNS_AT_ONCE - 1}::int) turn
      order by turn limit ${most}`;
    await tx`insert into people (id, email, name)
      select new_person, new_person || '@bench.example', 'Copy ' || number from copy`;
    await copyRows(tx, "patients", "row.id = copy.patient_id", {
      id: "copy.new_patient",
      person_id: "copy.new_person",
      name: "'Copy ' || copy.number",
      hospital_number: "left(copy.new_patient::text, 18)",
    });
    await copyRows(tx, "referrals", "row.id = copy.referral_id", {
      id: "copy.new_referral",
      patient_id: "copy.new_patient",
      assessment_id: "null",
      previous_referral_id: "null",
    });
    await copyRows(tx, "assessments", "row.id = copy.assessment_id", {
      id: "copy.new_assessment",
      patient_id: "copy.new_patient",
      referral_id: "copy.new_referral",
    });
    await tx`update referrals r set assessment_id = copy.new_assessment
      from copy where r.clinic_id = ${clinicId} and r.id = copy.new_referral`;
    await copyRows(
      tx,
      "history_events",
      "row.patient_id = copy.patient_id and copy.turn % 10 = 0",
      {
        id: "gen_random_uuid()",
        patient_id: "copy.new_patient",
        referral_id: "copy.new_referral",
        journal_entry_id: "null",
        checklist_response_id: "null",
        decision_id: "null",
      },
    );
  });
  async function copyRows(
    tx: TransactionSql,
    table: string,
    match: string,
    changed: Record<string, string>,
  ) {
    const columns = await tx<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_name = ${table} and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`;
    const names = columns.map(({ name }) => name);
    const values = names.map((name) => changed[name] ?? `row.${name}`);
    // Table and column names come from the catalogue; nothing here is typed by a person.
    await tx.unsafe(
      `insert into ${table} (${names.join(", ")}) select ${values.join(", ")}
       from copy join ${table} as row on row.clinic_id = $1 and ${match}`,
      [clinicId],
    );
  }
}
