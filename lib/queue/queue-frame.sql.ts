import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";

import { type ClosedNotes, closedNotesOf } from "./closed-notes.sql";
import { isFirstLookLate } from "./queue-where.sql";
import type { CountRecord } from "./tier-count";

/** What stands around the list: the clinic's days, its exact counts, and who can own a referral. */
export type QueueFrame = {
  zone: string;
  weekdays: readonly number[];
  holidays: readonly Day[];
  counts: readonly CountRecord[];
  lateFirstLooks: number;
  clinicians: readonly { personId: string; name: string }[];
  closedNotes: ClosedNotes;
};

/** Raw, because the queue's time was measured: six reads are one statement, each of which gives one JSON text. */
export async function getQueueFrame(
  tx: Transaction,
  { clinicId }: ClinicianActor,
  now: Date,
): Promise<QueueFrame> {
  const [frame] = await tx.execute<QueueFrame>(sql`
    select c.zone, to_jsonb(c.working_weekdays) as weekdays,
      (select coalesce(jsonb_agg(holiday - date '1970-01-01'), '[]') from unnest(c.holidays) holiday) as holidays,
      (select coalesce(jsonb_agg(jsonb_build_object(
         'tier', q.tier, 'information', q.information, 'overdue', q.overdue, 'open', q.open_count)), '[]')
       from queue_counts q where q.clinic_id = ${clinicId}) as counts,
      (select count(*)::int from referrals r
       where r.clinic_id = ${clinicId} and r.status = 'open' and ${isFirstLookLate(clinicId, now)}) as "lateFirstLooks",
      (select coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', m.name) order by m.name), '[]')
       from memberships m
       where m.clinic_id = ${clinicId} and m.role = 'clinician' and m.ended_at is null) as clinicians,
      (${closedNotesOf(clinicId)}) as "closedNotes"
    from clinics c where c.id = ${clinicId}`);
  if (!frame) throw new Error("the actor's clinic cannot be read");
  return frame;
}
