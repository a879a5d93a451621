import "server-only";
import { type SQL, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";

import type { QueueNews } from "./queue-news";

/** What came after the change that a list had as its newest, for a screen that was left open. Nobody's record is read. */
export async function getQueueNews(actor: ClinicianActor, since: number): Promise<QueueNews> {
  type Row = Omit<QueueNews, "at"> & { at: Date | string };
  const [news] = await asActor(actor, (tx) => tx.execute<Row>(newsStatement(actor, since)));
  if (!news) throw new Error("the actor's clinic cannot be read");
  return { ...news, at: new Date(news.at) };
}

export function newsStatement({ clinicId }: ClinicianActor, since: number): SQL {
  const open = sql`join referrals r on r.clinic_id = ${clinicId} and r.id = n.referral_id and r.status = 'open'`;
  return sql`
    select c.zone, clock_timestamp() as at,
      (select count(*)::int from referral_changes n ${open}
       where n.clinic_id = ${clinicId} and n.opened > ${since}) as referrals,
      (select count(*)::int from referral_changes n ${open} and r.tier = 'emergency'
       where n.clinic_id = ${clinicId} and n.assessed > ${since}) as emergencies,
      (select count(*)::int from referral_changes n ${open}
       where n.clinic_id = ${clinicId} and n.proposed > ${since}) as proposals
    from clinics c where c.id = ${clinicId}`;
}
