import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { referrals } from "@/db/schema";
import type { PatientActor } from "@/lib/auth/actor";
import { isWholeAnswer } from "@/lib/clinical/plan/plan";
import { type PlanOffer, planOffer } from "@/lib/clinical/plan/plan-offer";

/** Where this patient's case stands, as far as the plan asks. */
export type PlanStanding = {
  offer: PlanOffer | "nothing-told";
  isClosed: boolean;
  /** The plan is all there is to do. */
  isWhole: boolean;
};

export async function readStanding(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
): Promise<PlanStanding> {
  const [referral] = await tx
    .select({
      status: referrals.status,
      tier: referrals.tier,
      information: referrals.information,
    })
    .from(referrals)
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.patientId, patientId)))
    .orderBy(sql`${referrals.status} = 'open' desc`, desc(referrals.openedAt))
    .limit(1);
  if (!referral) return { offer: "nothing-told", isClosed: false, isWhole: false };
  const { status, tier, information } = referral;
  return {
    offer: planOffer(tier, information),
    isClosed: status === "closed",
    isWhole: status === "open" && isWholeAnswer(tier),
  };
}
