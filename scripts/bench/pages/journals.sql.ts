import type { Sql } from "postgres";

// Raw, because thousands of days are made inside the database, by series.

/** What one day's entry reports: a twitch in one place, and "no" to each part of the safety question. */
const ENTRY = [
  {
    kind: "twitch",
    body: {
      area: { site: "calf", side: "left" },
      confirmed: false,
      duration: "1-to-10-min",
      timesOfDay: ["evening"],
      triggers: ["unknown"],
    },
  },
  ...[
    "weakness",
    "wasting",
    "sensation",
    "speech-swallowing-breathing",
    "coordination",
    "bladder-bowel",
  ].map((group) => ({ kind: "safety", body: { group, value: "no" } })),
];

/**
 * The e-mails of `count` new patients of the clinic, each with an open referral and `entries` entries: one for each of the
 * days until yesterday, reported on its day.
 */
export async function patientsWithEntries(
  owner: Sql,
  clinicId: string,
  { count, entries }: { count: number; entries: number },
): Promise<readonly string[]> {
  const people = await owner<{ id: string; email: string }[]>`
    insert into people (email, name)
    select gen_random_uuid() || '@bench.example', 'Journal of ' || ${entries}::int
    from generate_series(1, ${count}::int) returning id, email`;
  await owner`
    with patient as (
      insert into patients (clinic_id, person_id, name, birth_date, zone)
      select ${clinicId}, id, name, '1980-05-17', 'Europe/Berlin' from people
      where id = any(${people.map(({ id }) => id)}) returning clinic_id, id
    ), referral as (
      insert into referrals (clinic_id, patient_id, opened_at)
      select clinic_id, id, now() from patient returning clinic_id, patient_id, id
    )
    insert into history_events (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, body)
    select clinic_id, patient_id, id, reported ->> 'kind', day, day, day + interval '12 hours', reported -> 'body'
    from referral
    cross join generate_series(current_date - ${entries}::int, current_date - 1, interval '1 day') day
    cross join jsonb_array_elements(${owner.json(ENTRY)}) reported
    order by day`;
  await owner`vacuum analyze history_events`;
  return people.map(({ email }) => email);
}
