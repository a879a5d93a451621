import "server-only";
import { and, eq, gt, inArray, isNull, min, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import {
  assessments,
  checklistResponses,
  decisions,
  historyEvents,
  outboxMessages,
  referrals,
} from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { recordDecision } from "@/lib/assessment/record-decision";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";
import { REPLY } from "@/lib/record/source";
import { UNDOABLE_KINDS } from "@/lib/record/undoable-kind";
import { changeReferral } from "./change-referral";
import { getOpenFindings } from "./get-open-findings";
import type { whatItWas } from "./store-decision";
import { type UndoRefusal, whyNotUndone } from "./why-not-undone";

export type UndoOutcome =
  | UndoRefusal
  | { outcome: "undone" }
  | { outcome: "not-found" }
  | { outcome: "key-reused" };

/**
 * Take back one's own newest decision within five minutes. The case is as if it had not been made; what the patient
 * reported since is kept.
 */
export function undoDecision(
  actor: ClinicianActor,
  { referralId, decisionId, key }: { referralId: string; decisionId: string; key: string },
  now: Date,
): Promise<UndoOutcome> {
  const submission = { key, action: "undo-decision", body: { referralId, decisionId } };
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey<UndoOutcome>(tx, actor, submission, async () => {
      const made = await lockDecision(tx, actor.clinicId, referralId, decisionId);
      if (made === null) return { outcome: "not-found" };
      const refusal = await whyNotUndone(tx, actor, made, now);
      if (refusal !== null) return { outcome: refusal };
      await undo(tx, actor, made, now);
      return { outcome: "undone" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}

type Made = typeof decisions.$inferSelect;

async function lockDecision(
  tx: Transaction,
  clinicId: string,
  referralId: string,
  decisionId: string,
): Promise<Made | null> {
  const itself = and(
    eq(decisions.clinicId, clinicId),
    eq(decisions.id, decisionId),
    eq(decisions.referralId, referralId),
    inArray(decisions.kind, [...UNDOABLE_KINDS]),
  );
  const [made] = await tx.select().from(decisions).where(itself);
  if (!made) return null;
  await lockPatient(tx, clinicId, made.patientId);
  return made;
}

async function undo(tx: Transaction, actor: ClinicianActor, made: Made, now: Date): Promise<void> {
  const { clinicId } = actor;
  const { referralId, patientId, kind } = made;
  const was = made.details.before as ReturnType<typeof whatItWas>;
  const itself = and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId));
  const row = { referralId, patientId, supersedes: made.id, details: { undoes: kind } };
  const { decisionId } = await recordDecision(tx, actor, { ...row, kind: "undo" }, now);
  if (kind === "discharge") {
    await tx
      .update(referrals)
      .set({ status: "open", closedAt: null, urgencyWasRight: null })
      .where(itself);
  }
  const events = await eventsOf(tx, clinicId, made.id);
  const day = await getPatientToday(tx, { clinicId, patientId }, now);
  const [given, restores] = await Promise.all([
    findingsGiven(tx, clinicId, made),
    getOpenFindings(tx, clinicId, was),
  ]);
  const known = new Set(restores.map(({ rule }) => rule));
  await recordAndAssess(tx, {
    actor,
    patientId,
    source: { kind: "decision", id: decisionId },
    events: events.map(
      (event): NewHistoryEvent => ({ kind: "correction", day, corrects: event.id }),
    ),
    now,
    cause: "undo-decision",
    undone: {
      restores,
      lifts: given.flatMap(({ rule }) => (known.has(rule) ? [] : rule)),
    },
  });
  const isAlone = await isNewest(tx, clinicId, { patientId, decisionIds: [made.id, decisionId] });
  await changeReferral(tx, clinicId, referralId, {
    appointmentOn: was.appointmentOn,
    cancelledVisitOn: was.cancelledVisitOn,
    ownerId: was.ownerId,
    questionId: was.questionId,
    replyBy: was.replyBy,
    // What was reported since is for the clinic to look at, whatever it asks.
    roseSinceAsked: was.roseSinceAsked || !isAlone,
    hasReplied: was.hasReplied || (await hasReplySince(tx, made, was.questionId)),
    decision: was.decision,
    decidedAt: was.decidedAt === null ? null : new Date(was.decidedAt),
    // What was reported since the decision waits for the clinic, whoever was seen before it.
    seenAt: was.seenAt === null || !isAlone ? null : new Date(was.seenAt),
    patientReads: null,
    patientReadsUntil: null,
  });
  await tx
    .update(outboxMessages)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(outboxMessages.clinicId, clinicId),
        eq(outboxMessages.referralId, referralId),
        eq(sql`${outboxMessages.body} ->> 'decisionId'`, made.id),
        gt(outboxMessages.notBefore, now),
        isNull(outboxMessages.sentAt),
      ),
    );
}

/** Whether the patient replied to a question since the decision, which left it open or put another in its place. */
async function hasReplySince(
  tx: Transaction,
  { clinicId, patientId, sequence }: Made,
  questionId: string | null,
): Promise<boolean> {
  if (questionId === null) return false;
  const [reply] = await tx
    .select({ id: checklistResponses.id })
    .from(checklistResponses)
    .where(
      and(
        eq(checklistResponses.clinicId, clinicId),
        eq(checklistResponses.patientId, patientId),
        eq(checklistResponses.page, REPLY),
        eq(checklistResponses.checklistId, questionId),
        gt(checklistResponses.sequence, sequence),
      ),
    )
    .limit(1);
  return reply !== undefined;
}

function eventsOf(tx: Transaction, clinicId: string, decisionId: string) {
  return tx
    .select({ id: historyEvents.id })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.decisionId, decisionId)));
}

/** Of the assessment that the decision itself made. */
async function findingsGiven(
  tx: Transaction,
  clinicId: string,
  { referralId, kind, decidedAt }: Made,
): Promise<readonly Finding[]> {
  const [row] = await tx
    .select({ result: assessments.result })
    .from(assessments)
    .where(
      and(
        eq(assessments.clinicId, clinicId),
        eq(assessments.referralId, referralId),
        eq(assessments.cause, kind),
        eq(assessments.assessedAt, decidedAt),
      ),
    );
  return row?.result.findings ?? [];
}

/** Whether nothing about the patient was recorded since the decision but its undo. */
async function isNewest(
  tx: Transaction,
  clinicId: string,
  { patientId, decisionIds }: { patientId: string; decisionIds: readonly [string, string] },
): Promise<boolean> {
  const [madeId, undoId] = decisionIds;
  const first = tx
    .select({ sequence: min(historyEvents.sequence) })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.decisionId, madeId)));
  const [other] = await tx
    .select({ id: historyEvents.id })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        gt(historyEvents.sequence, sql`${first}`),
        sql`${historyEvents.decisionId} is distinct from ${madeId}`,
        sql`${historyEvents.decisionId} is distinct from ${undoId}`,
      ),
    )
    .limit(1);
  return other === undefined;
}
