import "server-only";
import { type SQL, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/auth/actor";

import type { QueueNews } from "./queue-news";

/** An answer is stored a moment after its own instant: what fell between the two is told twice, never not at all. */
const STORED_WITHIN_MS = 2000;

/** What came since a list was made, for a screen that was left open. Nobody's record is read. */
export async function readQueueNews(actor: ClinicianActor, since: Date): Promise<QueueNews> {
  const [news] = await asActor(actor, (tx) => tx.execute<QueueNews>(newsStatement(actor, since)));
  if (!news) throw new Error("the actor's clinic cannot be read");
  return news;
}

export function newsStatement({ clinicId }: ClinicianActor, since: Date): SQL {
  const from = new Date(since.getTime() - STORED_WITHIN_MS).toISOString();
  return sql`
    select c.zone,
      (select count(*)::int from referrals r
       where r.clinic_id = ${clinicId} and r.status = 'open' and r.opened_at > ${from}) as referrals,
      (select count(*)::int from referrals r
       where r.clinic_id = ${clinicId} and r.status = 'open' and r.tier = 'emergency'
         and r.assessed_at > ${from}) as emergencies
    from clinics c where c.id = ${clinicId}`;
}
