import type { Sql } from "postgres";

// Raw, because what the queue's page costs is compared with plain SQL for the same rows.

/** The first page of the queue without what our code adds. */
export async function listPlainRows(owner: Sql, clinicId: string): Promise<void> {
  await owner`
    select r.id, r.place, r.order_key, r.tier, r.band, r.information, r.deadline_on, r.target_on, r.overdue,
      r.reasons, r.labels, r.owner_id, r.last_entry_on, r.opened_at, p.name, p.birth_date, p.hospital_number
    from referrals r join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    where r.clinic_id = ${clinicId} and r.status = 'open'
    order by r.place, r.order_key, r.id limit 51`;
}

/** A referral that is not on the first page. */
export async function referralInTheMiddle(
  owner: Sql,
  clinicId: string,
): Promise<string | undefined> {
  const [middle] = await owner<{ id: string }[]>`
    select id from referrals where clinic_id = ${clinicId} and status = 'open'
    order by place, order_key, id offset 200 limit 1`;
  return middle?.id;
}

/** Nobody writes as often by hand as the entries that are timed. */
export async function liftLimits(owner: Sql): Promise<void> {
  await owner`delete from action_throttles`;
}
