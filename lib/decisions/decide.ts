import "server-only";
import { eq } from "drizzle-orm";

import { asActor, asActorUnsaved } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { decisions } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { getDecidedFacts } from "@/lib/assessment/get-patient-facts";
import { type Storable, withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";

import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { getNewestDecision } from "./get-newest-decision";
import { type DecidableReferral, lockForDecision } from "./lock-for-decision";
import { isLoweredTooFar } from "./lowered-too-far";
import { type Decision, storeDecision } from "./store-decision";

/** Ends the transaction: what was written to find it out is not kept. */
class NeedsSecondPerson extends Error {}

/**
 * Decide about a referral: once for its key, on the version that the clinician saw, and unless a colleague
 * holds it. `decisionFor` reads the locked referral; what it refuses is answered and stores nothing. A preview does all
 * of it and is rolled back, so that what it shows is what saving does.
 */
export async function decide<Refusal extends Storable = never>(
  actor: ClinicianActor,
  target: DecisionTarget & { action: string; body: Storable },
  now: Date,
  decisionFor: (
    tx: Transaction,
    referral: DecidableReferral,
  ) => Promise<{ decision: Decision } | { refusal: Refusal }>,
): Promise<DecisionOutcome | Refusal> {
  const { referralId, version, key, action, body, isPreview = false, proposal } = target;
  const { clinicId } = actor;
  const attempt = async (tx: Transaction): Promise<DecisionOutcome | Refusal> => {
    if (proposal) {
      await lockPatient(tx, clinicId, proposal.patientId);
      const by = await getNewestDecision(tx, clinicId, eq(decisions.proposalId, proposal.id));
      if (by !== null) return { outcome: "answered", by };
    }
    const asked = { referralId, version, now, proposedBy: proposal?.proposedBy ?? null };
    const locked = await lockForDecision(tx, actor, asked);
    if ("outcome" in locked) return locked;
    if (proposal && proposal.assessmentId !== locked.assessmentId) {
      return { outcome: "overtaken", by: null };
    }
    const decided = await decisionFor(tx, locked);
    if ("refusal" in decided) return decided.refusal;
    const { patientId, patientToday: today, calendar } = locked;
    const before = await getDecidedFacts(tx, clinicId, patientId);
    const { decision } = decided;
    const decisionId = await storeDecision(tx, actor, {
      referral: locked,
      decision,
      now,
      proposal: proposal ?? null,
    });
    const needsSecondPerson = await isLoweredTooFar(tx, clinicId, decisionId);
    if (!isPreview) {
      if (needsSecondPerson) throw new NeedsSecondPerson();
      return { outcome: "decided" };
    }
    const after = await getDecidedFacts(tx, clinicId, patientId);
    if (before === null || after === null) throw new Error("a locked referral that is not there");
    const { message = null } = decision;
    const consequence = { before, after, today, calendar, message, needsSecondPerson };
    return { outcome: "previewed", consequence };
  };
  if (isPreview) return asActorUnsaved(actor, attempt);
  try {
    return await asActor(actor, async (tx) => {
      const submission = { key, action, body: { referralId, version, body } };
      const result = await withIdempotencyKey(tx, actor, submission, () => attempt(tx));
      return result === "key-reused" ? { outcome: "key-reused" } : result;
    });
  } catch (error) {
    if (error instanceof NeedsSecondPerson) return { outcome: "needs-second-person" };
    throw error;
  }
}
