import { owner } from "@/db/testing/owner";

/** Records for a patient, as of their newest event, `forms` more entries with one event each, and `events` more. */
export async function fillDay(
  patientId: string,
  { forms = 0, events = 0 }: { forms?: number; events?: number },
): Promise<void> {
  await owner`
    with newest as (
      select * from history_events where patient_id = ${patientId} order by sequence desc limit 1
    ), entries as (
      insert into journal_entries (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
      select newest.clinic_id, patient_id, referral_id, recorded_on, zone, 'portal', recorded_by, recorded_at
      from newest join patients on patients.id = patient_id, generate_series(1, ${forms}::int)
      returning id
    )
    insert into history_events (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, journal_entry_id, body)
    select clinic_id, patient_id, referral_id, 'no-twitch', recorded_on, recorded_on, recorded_at, recorded_by, more.entry, '{}'
    from newest, (
      select id as entry from entries
      union all select newest.journal_entry_id from newest, generate_series(1, ${events}::int)
    ) as more`;
}
