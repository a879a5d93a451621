import "server-only";
import { and, eq, gt, type SQL, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { clinics, referralChanges, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";

import type { QueueNews } from "./queue-news";

/** What came after the change that a list had as its newest, for a screen that was left open. Nobody's record is read. */
export async function getQueueNews(actor: ClinicianActor, since: number): Promise<QueueNews> {
  const [news] = await asActor(actor, (tx) => newsStatement(tx, actor, since));
  if (!news) throw new Error("the actor's clinic cannot be read");
  return news;
}

export function newsStatement(tx: Transaction, { clinicId }: ClinicianActor, since: number) {
  const { opened, assessed, proposed } = referralChanges;
  const countSince = (change: typeof opened | typeof assessed | typeof proposed, more?: SQL) => {
    const counted = tx
      .select({ count: sql`count(*)::int` })
      .from(referralChanges)
      .innerJoin(
        referrals,
        and(
          eq(referrals.clinicId, clinicId),
          eq(referrals.id, referralChanges.referralId),
          eq(referrals.status, "open"),
          more,
        ),
      )
      .where(and(eq(referralChanges.clinicId, clinicId), gt(change, since)));
    return sql<number>`${counted}`;
  };
  return tx
    .select({
      zone: clinics.zone,
      at: sql`clock_timestamp()`.mapWith(clinics.createdAt),
      referrals: countSince(opened),
      emergencies: countSince(assessed, eq(referrals.tier, "emergency")),
      proposals: countSince(proposed),
    })
    .from(clinics)
    .where(eq(clinics.id, clinicId));
}
