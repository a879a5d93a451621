import "server-only";
import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import { getPatientFacts } from "@/lib/assessment/get-patient-facts";
import { isWholeAnswer } from "@/lib/clinical/plan/plan";
import { type PlanOffer, planOffer } from "@/lib/clinical/plan/plan-offer";

/** What the plan asks of this patient's case. */
export type PlanCase = {
  offer: PlanOffer | "nothing-reported";
  isClosed: boolean;
  /** The plan is all there is to do. */
  isWhole: boolean;
};

export async function getPlanCase(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  now: Date,
): Promise<PlanCase> {
  const facts = await getPatientFacts(tx, clinicId, patientId, now);
  if (facts === null) return { offer: "nothing-reported", isClosed: false, isWhole: false };
  const { status, tier, information } = facts;
  return {
    offer: planOffer(tier, information),
    isClosed: status === "closed",
    isWhole: status === "open" && isWholeAnswer(tier),
  };
}
