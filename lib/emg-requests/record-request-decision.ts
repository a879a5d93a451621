import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { decisions, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { Day } from "@/lib/clinical/calendar/day";

/** Asking for an EMG is a decision about the referral like any other: in its history and in the patient's. */
export async function recordRequestDecision(
  tx: Transaction,
  actor: ClinicianActor,
  request: { emgRequestId: string; referralId: string; patientId: string; day: Day; now: Date },
): Promise<void> {
  const { emgRequestId, referralId, patientId, day, now } = request;
  const decisionId = randomUUID();
  await tx.insert(decisions).values({
    clinicId: actor.clinicId,
    id: decisionId,
    referralId,
    patientId,
    kind: "request-emg",
    decidedBy: actor.personId,
    decidedAt: now,
    reasonCode: null,
    reason: null,
    details: { emgRequestId },
  });
  await recordAndAssess(tx, {
    actor,
    patientId,
    source: { kind: "decision", id: decisionId },
    events: [{ kind: "decision", decision: "request-emg", day, closes: [], quotes: [] }],
    now,
    cause: "request-emg",
  });
  await tx
    .update(referrals)
    .set({ decidedAt: now, decision: "request-emg" })
    .where(and(eq(referrals.clinicId, actor.clinicId), eq(referrals.id, referralId)));
}
