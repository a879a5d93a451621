import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";

import { type ClosedNotes, closedNotesOf } from "./closed-notes.sql";
import { NO_FILTER, type QueueFilter } from "./queue-filter";
import { isFirstLookLate, isReplyOurs, isVisitOurs, queueWhere } from "./queue-where.sql";
import type { CountRecord } from "./tier-count";
import { type UndoableDecision, undoableDecisionsOf } from "./undoable-decisions.sql";

/** What stands around the list: the clinic's days, its exact counts, and who can own a referral. */
export type QueueFrame = {
  zone: string;
  weekdays: readonly number[];
  holidays: readonly Day[];
  counts: readonly CountRecord[];
  /** Of the cases that wait for a visit or a reply those that are the clinic's today. */
  visits: readonly CountRecord[];
  /** Of all open referrals. */
  lateFirstLooks: readonly { place: number; late: number }[];
  unread: number;
  cameBack: number;
  booked: number;
  /** How many are the reader's own. */
  mine: number;
  clinicians: readonly { personId: string; name: string }[];
  closedNotes: ClosedNotes;
  undoable: readonly UndoableDecision[];
};

/** Raw, because the queue's time was measured: ten reads are one statement, each of which gives one JSON text. */
export async function getQueueFrame(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
  now: Date,
): Promise<QueueFrame> {
  const countOf = (filter: Partial<QueueFilter>) => sql`select count(*)::int from referrals r
    where ${queueWhere({ ...NO_FILTER, ...filter }, { clinicId, personId }, now)}`;
  const [frame] = await tx.execute<QueueFrame>(sql`
    select c.zone, to_jsonb(c.working_weekdays) as weekdays,
      (select coalesce(jsonb_agg(holiday - date '1970-01-01'), '[]') from unnest(c.holidays) holiday) as holidays,
      (select coalesce(jsonb_agg(jsonb_build_object('tier', q.tier, 'information', q.information, 'overdue', q.overdue,
         'place', q.place, 'waitsFor', q.waits_for, 'open', q.open_count)), '[]')
       from queue_counts q where q.clinic_id = ${clinicId} and q.open_count > 0) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('tier', v.tier, 'information', v.information, 'overdue', v.overdue,
         'place', v.place, 'waitsFor', v.waits_for, 'open', v.open)), '[]')
       from (select r.waits_for, coalesce(r.tier, 'none') as tier, r.information, r.overdue, r.place, count(*) as open from referrals r
         where r.clinic_id = ${clinicId} and r.status = 'open' and r.appointment_on is not null and r.waits_for = 'visit'
           and ${isVisitOurs(clinicId, now)} group by 1, 2, 3, 4, 5
         union all
         select r.waits_for, coalesce(r.tier, 'none'), r.information, r.overdue, r.place, count(*) from referrals r
         where r.clinic_id = ${clinicId} and r.status = 'open' and (r.reply_by is not null or r.has_replied) and r.waits_for = 'reply'
           and ${isReplyOurs(clinicId, now)} group by 1, 2, 3, 4, 5) v) as visits,
      (select coalesce(jsonb_agg(jsonb_build_object('place', l.place, 'late', l.late)), '[]')
       from (select r.place, count(*) as late from referrals r
         where r.clinic_id = ${clinicId} and r.status = 'open' and ${isFirstLookLate(clinicId, now)} group by 1) l) as "lateFirstLooks",
      (${countOf({ view: "notes" })}) as unread, (${countOf({ view: "came-back" })}) as "cameBack", (${countOf({ view: "booked" })}) as booked, (${countOf({ owner: "me" })}) as mine,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', m.name) order by m.name), '[]')
       from memberships m
       where m.clinic_id = ${clinicId} and m.role = 'clinician' and m.ended_at is null) as clinicians,
      (${closedNotesOf(clinicId)}) as "closedNotes",
      (${undoableDecisionsOf({ clinicId, personId }, now)}) as undoable
    from clinics c where c.id = ${clinicId}`);
  if (!frame) throw new Error("the actor's clinic cannot be read");
  return frame;
}
