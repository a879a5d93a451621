import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { decisions } from "@/db/schema";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { once } from "@/lib/assessment/once";
import { readPatientToday } from "@/lib/assessment/read-patient-today";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { ClinicianActor } from "@/lib/auth/actor";

import type { CallOutcome } from "./call-outcome";
import { readHolder } from "./read-holder";

export type RecordCallOutcome = { outcome: "recorded" | "not-found" | "key-reused" };

/**
 * Record how a call to a referral's patient ended, whoever holds the referral and whether it is open or closed. It
 * lowers nothing: a call is no look at the case.
 */
export function recordCall(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  call: CallOutcome,
  now: Date,
): Promise<RecordCallOutcome> {
  const { clinicId, personId } = actor;
  const submission = { key, action: "record-call", body: { referralId, call } };
  return asActor(actor, async (tx) => {
    const result = await once<RecordCallOutcome>(tx, actor, submission, async () => {
      const referral = await readHolder(tx, clinicId, referralId);
      if (referral === null) return { outcome: "not-found" };
      const { patientId, version } = referral;
      await lockPatient(tx, clinicId, patientId);
      const id = randomUUID();
      await tx.insert(decisions).values({
        clinicId,
        id,
        referralId,
        patientId,
        kind: "call",
        decidedBy: personId,
        decidedAt: now,
        reasonCode: call,
        details: { version },
      });
      const day = await readPatientToday(tx, { clinicId, patientId }, now);
      await recordAndAssess(tx, {
        actor,
        patientId,
        source: { kind: "decision", id },
        events: [{ kind: "contact-attempt", day }],
        now,
        cause: "record-call",
      });
      return { outcome: "recorded" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
