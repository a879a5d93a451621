import type { Transaction } from "@/db/client";
import { type DecisionKind, outboxMessages, type ReasonCode } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { getPatientFacts } from "@/lib/assessment/get-patient-facts";
import { recordDecision } from "@/lib/assessment/record-decision";
import { audit } from "@/lib/audit/audit";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import type { Storable } from "@/lib/idempotency/with-idempotency-key";
import { isoOrNull } from "@/lib/record/day-column";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { undoableUntil } from "@/lib/record/undo-window";
import { changeReferral, type ReferralSets } from "./change-referral";
import type { DecisionTarget } from "./decision-outcome";
import type { DecidableReferral } from "./lock-for-decision";
import type { LoweringExamination } from "./lowering-examination";
import type { PatientMessage } from "./patient-message";
import { storeMessage } from "./store-message";

/** What one kind of decision adds to what all of them do. */
export type Decision = {
  kind: DecisionKind;
  reasonCode: ReasonCode | null;
  reason: string | null;
  details: Readonly<Record<string, Storable>>;
  /** The examination on which it rests; null: none. */
  examination?: LoweringExamination | null;
  /** The facts that it adds to the history, on the patient's own day. */
  events: (today: Day) => readonly NewHistoryEvent[];
  /** What the patient reads of it in the clinician's own words. */
  message?: PatientMessage;
  /** The referral's own columns that it sets. */
  sets: Omit<
    ReferralSets,
    "decision" | "decidedAt" | "patientReads" | "patientReadsUntil" | keyof Asked
  >;
};

/** Stores a decision about a locked referral with all that follows from it, in the caller's transaction; its id. */
export async function storeDecision(
  tx: Transaction,
  actor: ClinicianActor,
  {
    referral,
    decision,
    now,
    proposal,
  }: {
    referral: DecidableReferral;
    decision: Decision;
    now: Date;
    proposal: DecisionTarget["proposal"] | null;
  },
): Promise<string> {
  const { clinicId } = actor;
  const { referralId, patientId } = referral;
  const { kind, reasonCode, reason, examination = null, events, message = null, sets } = decision;
  const reads = await getPatientFacts(tx, clinicId, patientId, now);
  if (reads === null) throw new Error("a locked referral that is not there");
  const { decisionId } = await recordDecision(
    tx,
    actor,
    {
      referralId,
      patientId,
      kind,
      reasonCode,
      reason,
      examinedOn: examination && isoOrNull(examination.on),
      examination: examination && examination.found,
      proposalId: proposal?.id ?? null,
      details: { ...decision.details, version: referral.version, before: whatItWas(referral) },
      facts: { events: events(referral.patientToday), cause: kind },
    },
    now,
  );
  if (proposal) {
    await audit(tx, actor, {
      action: "confirm-lowering",
      patientId,
      resource: "lowering-proposal",
      resourceId: proposal.id,
      outcome: "allowed",
    });
  }
  const messageId =
    message && (await storeMessage(tx, actor, { patientId, decisionId, message, now }));
  const waits = kind === "raise-tier" ? null : undoableUntil(now);
  await changeReferral(tx, clinicId, referralId, {
    ...sets,
    ...askedAfter(referral, message, messageId),
    ...(proposal && { ownerId: proposal.proposedBy }),
    decidedAt: now,
    decision: kind,
    patientReads: waits && reads,
    patientReadsUntil: waits,
  });
  await tx.insert(outboxMessages).values({
    clinicId,
    kind: "decided",
    patientId,
    referralId,
    body: { decisionId },
    createdAt: now,
    notBefore: waits,
  });
  return decisionId;
}

type Asked = Pick<ReferralSets, "questionId" | "replyBy" | "hasReplied" | "roseSinceAsked">;

/** What is still awaited of the patient: a decision after a reply, or after its day, ends the wait. */
function askedAfter(
  { hasReplied, replyBy, clinicToday }: DecidableReferral,
  message: PatientMessage | null,
  messageId: string | null,
): Asked {
  if (message?.kind === "question") {
    const replyBy = isoFromDay(message.replyBy);
    return { questionId: messageId, replyBy, hasReplied: false, roseSinceAsked: false };
  }
  const isOver = hasReplied || (replyBy !== null && replyBy < clinicToday);
  return isOver ? { replyBy: null, hasReplied: false } : {};
}

/** Of the referral, what an undo puts back. */
export function whatItWas(referral: DecidableReferral) {
  const { appointmentOn, cancelledVisitOn, seenAt, ownerId, decision, decidedAt } = referral;
  const { questionId, replyBy, hasReplied, roseSinceAsked } = referral;
  return {
    appointmentOn: isoOrNull(appointmentOn),
    cancelledVisitOn: isoOrNull(cancelledVisitOn),
    seenAt: seenAt && seenAt.toISOString(),
    ownerId,
    questionId,
    replyBy: isoOrNull(replyBy),
    hasReplied,
    roseSinceAsked,
    decision,
    decidedAt: decidedAt && decidedAt.toISOString(),
    assessmentId: referral.assessmentId,
    latched: referral.latched,
  };
}
