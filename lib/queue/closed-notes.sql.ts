import { type SQL, sql } from "drizzle-orm";

import type { Day } from "@/lib/clinical/calendar/day";

/** Closed referrals whose patient wrote something that nobody has read. */
export type ClosedNotes = {
  count: number;
  /** Those that were closed first; `closedOn` is in the clinic's zone. */
  first: readonly { referralId: string; patientId: string; name: string; closedOn: Day }[];
};

const LISTED = 10;

/**
 * One `ClosedNotes` inside a statement that reads clinics `c`. A patient who has a newer referral is found there. Raw, because
 * one window both counts and picks the first, over a partial index that only words written out can use.
 */
export function closedNotesOf(clinicId: string): SQL {
  return sql`
    select jsonb_build_object('count', count(*), 'first', coalesce(jsonb_agg(jsonb_build_object(
      'referralId', waiting.id, 'patientId', waiting.patient_id, 'name', waiting.name, 'closedOn', waiting.closed_on)
      order by waiting.position) filter (where waiting.position <= ${LISTED}), '[]'))
    from (
      select r.id, r.patient_id, p.name, (r.closed_at at time zone c.zone)::date - date '1970-01-01' as closed_on,
        row_number() over (order by r.closed_at, r.id) as position
      from referrals r
      join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
      where r.clinic_id = ${clinicId} and r.status = 'closed' and 'unread-text' = any(r.labels)
        and not exists (select from referrals n where n.clinic_id = r.clinic_id
          and n.patient_id = r.patient_id and n.sequence > r.sequence)) waiting`;
}
