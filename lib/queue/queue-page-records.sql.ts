import { type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";

import type { PageKey } from "./page-key";
import type { QueueFilter } from "./queue-filter";
import type { QueueGroup } from "./queue-group";
import type { QueueRecord } from "./queue-record";
import { isFirstLookLate, queueWhere } from "./queue-where.sql";

type Page = { filter: QueueFilter; after: PageKey | null; limit: number; now: Date };

type Records = { records: readonly QueueRecord[]; changeNumber: number };

export async function listRecords(
  tx: Transaction,
  actor: ClinicianActor,
  page: Page,
): Promise<Records> {
  // One JSON text costs the server far less to read than thirty columns of each of fifty rows. The number comes from the
  // same statement: what the rows do not show yet has a greater one.
  const [row] = await tx.execute<Records>(sql`
    select coalesce(json_agg(record), '[]') as records, ${changeNumberOf(actor.clinicId)} as "changeNumber"
    from (${recordsStatement(actor, page)}) record`);
  if (row === undefined) throw new Error("an aggregate that has no row");
  return row;
}

/** The newest change of the clinic's queue that the statement around it sees; 0: none yet. The driver gives a bigint as text. */
function changeNumberOf(clinicId: string): SQL {
  return sql`coalesce((select number from clinic_changes where clinic_id = ${clinicId}), 0)::float8`;
}

/**
 * The first `limit` referrals after a key. Raw, because the queue's time was measured: the key's own columns are the
 * index's, so a page costs the same anywhere in the list, and what stands beside a row is read for the page's rows alone.
 */
export function recordsStatement(actor: ClinicianActor, page: Page): SQL {
  const { clinicId, personId } = actor;
  return sql`
    with page as (${pageOf(actor, page)})
    select r.id, r.patient_id, r.place, r.order_key, r.tier, r.band, r.information, r.overdue, r.reasons, r.spread, r.why -> 'missing' as missing,
      case when 'unread-text' = any(r.labels) then case when exists (
        select from assessments a where a.clinic_id = ${clinicId} and a.id = r.assessment_id
          and a.result -> 'missing' @> '[{"item": "emergency-words-unread"}]') then 'flagged'
        when 'unwatched-text' = any(r.labels) then 'unwatched' else 'note' end end as unread,
      r.corrected_at is not null as is_corrected,
      exists (select from lowering_proposals l
        where l.clinic_id = ${clinicId} and l.referral_id = r.id and l.expires_at > ${page.now.toISOString()}::timestamptz
          and (l.version, l.assessment_id) = (r.version, r.assessment_id)
          and not exists (select from decisions d where d.clinic_id = ${clinicId} and d.proposal_id = l.id)) as has_proposal,
      r.owner_id, r.target_on - date '1970-01-01' as target_on, r.deadline_on - date '1970-01-01' as deadline_on,
      r.first_look_by - date '1970-01-01' as first_look_by, r.review_on - date '1970-01-01' as review_on,
      r.appointment_on - date '1970-01-01' as appointment_on,
      (r.seen_at at time zone c.zone)::date - date '1970-01-01' as seen_on,
      (r.opened_at at time zone c.zone)::date - date '1970-01-01' as opened_on,
      p.name, p.birth_date::text, p.hospital_number, m.name as owner_name,
      v.last_sequence is not null as is_viewed, v.open_rules as viewed_reasons,
      v.areas as viewed_areas,
      case when v.last_sequence is null then 0 else (
        select count(distinct h.journal_entry_id)::int from history_events h
        where h.clinic_id = ${clinicId} and h.patient_id = r.patient_id and h.sequence > v.last_sequence) end as new_entries,
      r.emg_request, r.has_replied,
      case when not r.rose_since_asked then r.reply_by - date '1970-01-01' end as reply_by
    from page r
    join clinics c on c.id = ${clinicId}
    join patients p on p.clinic_id = ${clinicId} and p.id = r.patient_id
    left join memberships m on m.clinic_id = ${clinicId} and m.person_id = r.owner_id and m.role = 'clinician'
    left join lateral (
      select a.last_sequence, a.open_rules, a.areas
      from audit_events e
      join assessments a on a.clinic_id = e.clinic_id and a.id = e.assessment_id
      where e.clinic_id = ${clinicId} and e.actor_person_id = ${personId} and e.resource_id = r.id::text
        and e.action = 'view-referral' and e.outcome = 'allowed'
      order by e.id desc limit 1) v on true
    order by r.place, r.order_key, r.id`;
}

/** The page's referrals alone, in order. */
function pageOf(actor: ClinicianActor, { filter, after, limit, now }: Page): SQL {
  const follows = after
    ? sql` and (r.place, r.order_key, r.id) > (${after.place}::smallint, ${after.orderKey}::text, ${after.referralId}::uuid)`
    : sql``;
  // The planner thinks that row security leaves one row in a hundred, and sorts the whole list for a sheet longer than that. A
  // limit that it cannot see keeps it to the order of an index, which all have but first looks by their day.
  const isByFirstLook = filter.overdue === "first-look" || filter.overdue === "first-look-due";
  const most = isByFirstLook ? sql`${limit}` : sql`(select ${limit}::int)`;
  return sql`select r.* from referrals r where ${queueWhere(filter, actor, now)}${follows}
    order by r.place, r.order_key, r.id limit ${most}`;
}

/** The groups of a filter, counted over its index. */
export async function countGroups(
  tx: Transaction,
  actor: ClinicianActor,
  filter: QueueFilter,
  now: Date,
): Promise<readonly QueueGroup[]> {
  return tx.execute<QueueGroup>(sql`
    select r.place, count(*)::int as open, count(*) filter (where r.overdue = 'breach')::int as breach,
      count(*) filter (where ${isFirstLookLate(actor.clinicId, now)})::int as "lateFirstLooks"
    from referrals r where ${queueWhere(filter, actor, now)} group by r.place order by r.place`);
}

/** The late first looks of a filter by place, counted over the late ones. */
export async function countLateFirstLooks(
  tx: Transaction,
  actor: ClinicianActor,
  filter: QueueFilter,
  now: Date,
): Promise<readonly { place: number; late: number }[]> {
  return tx.execute<{ place: number; late: number }>(sql`
    select r.place, count(*)::int as late from referrals r
    where ${queueWhere(filter, actor, now)} and ${isFirstLookLate(actor.clinicId, now)} group by r.place`);
}
