import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { referralViews } from "@/db/schema/referral-views";
import type { ClinicianActor } from "@/lib/auth/actor";

type View = { referralId: string; viewedAt: Date; reasons: readonly string[]; areas: number };

/** Remember what this clinician saw of a referral, in place of what they saw before. */
export async function markViewed(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
  { referralId, viewedAt, reasons, areas }: View,
): Promise<void> {
  const seen = { viewedAt, reasons: [...reasons], areas };
  await tx
    .insert(referralViews)
    .values({ clinicId, personId, referralId, ...seen })
    .onConflictDoUpdate({
      target: [referralViews.clinicId, referralViews.personId, referralViews.referralId],
      set: seen,
      setWhere: sql`${referralViews.viewedAt} < excluded.viewed_at`,
    });
}
