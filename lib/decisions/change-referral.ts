import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { referrals } from "@/db/schema";

type ReferralRow = typeof referrals.$inferInsert;

/** The columns of a referral that its decisions set; all others are of the assessment. */
export type ReferralSets = Partial<
  Pick<
    ReferralRow,
    | "appointmentOn"
    | "cancelledVisitOn"
    | "seenAt"
    | "ownerId"
    | "status"
    | "closedAt"
    | "urgencyWasRight"
    | "decision"
    | "decidedAt"
    | "patientReads"
    | "patientReadsUntil"
    | "questionId"
    | "replyBy"
    | "hasReplied"
    | "roseSinceAsked"
  >
>;

/** Sets a referral's own columns under its next version, so that a form that was open meanwhile is overtaken. */
export async function changeReferral(
  tx: Transaction,
  clinicId: string,
  referralId: string,
  sets: ReferralSets,
): Promise<void> {
  await tx
    .update(referrals)
    .set({ ...sets, version: sql`${referrals.version} + 1` })
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
}
