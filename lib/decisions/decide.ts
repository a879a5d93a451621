import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { decisions, referrals } from "@/db/schema";
import type { NewHistoryEvent } from "@/lib/assessment/new-history-event";
import { once, type Storable } from "@/lib/assessment/once";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { ClinicianActor } from "@/lib/auth/actor";
import type { Day } from "@/lib/clinical/calendar/day";

import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { type DecidableReferral, lockForDecision } from "./lock-for-decision";

/** What one kind of decision adds to what all of them do. */
export type Decision = {
  kind: string;
  reasonCode: string | null;
  reason: string | null;
  details: Readonly<Record<string, Storable>>;
  /** The facts that it adds to the history, on the patient's own day. */
  events: (today: Day) => readonly NewHistoryEvent[];
  /** The referral's own columns that it sets. */
  sets: Partial<
    Pick<
      typeof referrals.$inferInsert,
      "appointmentOn" | "seenAt" | "ownerId" | "status" | "closedAt" | "urgencyWasRight"
    >
  >;
};

/**
 * Decide about a referral: once for its key, on the version that the clinician saw, and unless a colleague
 * holds it. `decisionFor` reads the locked referral; what it refuses is answered and stores nothing.
 */
export function decide<Refusal extends Storable = never>(
  actor: ClinicianActor,
  target: DecisionTarget & { action: string; body: Storable },
  now: Date,
  decisionFor: (
    tx: Transaction,
    referral: DecidableReferral,
  ) => Promise<{ decision: Decision } | { refusal: Refusal }>,
): Promise<DecisionOutcome | Refusal> {
  const { referralId, version, key, action, body } = target;
  return asActor(actor, async (tx) => {
    const submission = { key, action, body: { referralId, version, body } };
    const result = await once<DecisionOutcome | Refusal>(tx, actor, submission, async () => {
      const locked = await lockForDecision(tx, actor, { referralId, version, now });
      if ("outcome" in locked) return locked;
      const decided = await decisionFor(tx, locked);
      if ("refusal" in decided) return decided.refusal;
      await store(tx, actor, { referral: locked, decision: decided.decision, now });
      return { outcome: "decided" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}

async function store(
  tx: Transaction,
  actor: ClinicianActor,
  { referral, decision, now }: { referral: DecidableReferral; decision: Decision; now: Date },
): Promise<void> {
  const { clinicId, personId } = actor;
  const { referralId, patientId, version } = referral;
  const { kind, reasonCode, reason, details, events, sets } = decision;
  const decisionId = randomUUID();
  await tx.insert(decisions).values({
    clinicId,
    id: decisionId,
    referralId,
    patientId,
    kind,
    decidedBy: personId,
    decidedAt: now,
    reasonCode,
    reason,
    details: { ...details, version },
  });
  await recordAndAssess(tx, {
    actor,
    patientId,
    source: { kind: "decision", id: decisionId },
    events: events(referral.patientToday),
    now,
    cause: kind,
  });
  await tx
    .update(referrals)
    .set({
      ...sets,
      decidedAt: now,
      decision: kind,
      version: sql`${referrals.version} + 1`,
    })
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
}
