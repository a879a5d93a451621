import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import { NO_FILTER } from "../queue-filter";
import { queueWhere } from "../queue-where.sql";

import type { OverviewCounts } from "./overview";

const EMERGENCIES_NAMED = 3;

/** `days`: how far back arrivals are counted. Raw, because it is one statement: five reads, each of which gives one JSON text, of counts that the database keeps or has an index for. */
export async function getOverviewCounts(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
  { now, days }: { now: Date; days: number },
): Promise<OverviewCounts> {
  const day = (column: string) => sql.raw(`${column} - date '1970-01-01'`);
  const where = (filter: Partial<typeof NO_FILTER>) =>
    queueWhere({ ...NO_FILTER, ...filter }, { clinicId, personId }, now);
  const [counts] = await tx.execute<OverviewCounts>(sql`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('tier', w.tier, 'information', w.information, 'overdue', w.overdue,
         'isSeen', w.is_seen, 'openedOn', ${day("w.opened_on")}, 'deadlineOn', ${day("w.deadline_on")}, 'open', w.open_count)), '[]')
       from waiting_counts w where w.clinic_id = ${clinicId}) as waiting,
      (select coalesce(jsonb_agg(jsonb_build_object('openedOn', ${day("a.opened_on")}, 'tier', a.tier, 'arrived', a.arrived)), '[]')
       from arrival_counts a where a.clinic_id = ${clinicId} and a.opened_on > ${now.toISOString()}::timestamptz::date - ${days}::int) as arrivals,
      (select coalesce(jsonb_agg(jsonb_build_object('referralId', e.id, 'patientId', e.patient_id, 'name', p.name,
         'hospitalNumber', p.hospital_number, 'reasons', to_jsonb(e.reasons)) order by e.place, e.order_key, e.id), '[]')
       from (select r.* from referrals r where ${where({ view: "first-look", tier: "emergency" })}
         order by r.place, r.order_key, r.id limit ${EMERGENCIES_NAMED}) e
       join patients p on p.clinic_id = ${clinicId} and p.id = e.patient_id) as emergencies,
      (select jsonb_build_object('due', count(*), 'late', count(*) filter (where ${where({ overdue: "first-look" })}))
       from referrals r where ${where({ overdue: "first-look-due" })}) as "firstLooks",
      (select jsonb_build_object('toSign', coalesce(sum(q.open_count) filter (where q.waits_for = 'signature'), 0),
         'atLaboratory', coalesce(sum(q.open_count) filter (where q.waits_for = 'emg-lab'), 0))
       from queue_counts q where q.clinic_id = ${clinicId}) as emg`);
  if (counts === undefined) throw new Error("aggregates that have no row");
  return counts;
}
