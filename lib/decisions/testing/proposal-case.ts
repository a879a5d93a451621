import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { type Lowering, proposeLowering } from "../propose-lowering";
import { targetOf } from "./decide-as";
import { decisionCase, NOW } from "./decision-case";

export const LATER = new Date(NOW.getTime() + 60_000);
export const LOWERING = {
  kind: "change-tier",
  change: {
    closes: ["E01"],
    reasonCode: "answer-was-mistaken",
    reason: "The patient meant last year",
    hasReadAnswers: true,
    examination: null,
  },
} as const satisfies Lowering;

/** A proposal to lower an emergency, its proposer, and a second clinician who may answer it. */
export async function proposed() {
  const decided = await decisionCase();
  const { clinician, referralId } = decided;
  const target = await targetOf(referralId);
  const outcome = await proposeLowering(clinician, target, LOWERING, LATER);
  if (outcome.outcome !== "proposed") throw new Error(`not proposed: ${outcome.outcome}`);
  const [row] = await owner<{ id: string }[]>`
    select id from lowering_proposals where referral_id = ${referralId}`;
  const second = await createStaff(decided.clinicId, "clinician", "Dr Patel");
  return { ...decided, second, proposalId: row?.id ?? "" };
}
