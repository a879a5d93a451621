import "server-only";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { DecisionKind, ReasonCode } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { recordDecision } from "@/lib/assessment/record-decision";
import type { Day } from "@/lib/clinical/calendar/day";
import { type Storable, withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

import { getHolder } from "./get-holder";

/** What a clinician did about a referral that decides nothing, and the facts that it adds on the patient's own day. */
export type Act = {
  kind: DecisionKind;
  reasonCode?: ReasonCode;
  details?: Readonly<Record<string, Storable>>;
  events: (today: Day) => readonly NewHistoryEvent[];
};

export type ActTarget = { referralId: string; key: string; action: string; body: Storable };

/**
 * Record an act once for its key, whoever holds the referral and whether it is open or closed, and assess again.
 * `actFor` is asked with the patient locked; what it refuses is answered and stores nothing.
 */
export function recordAct<Refusal extends Storable = never>(
  actor: ClinicianActor,
  { referralId, key, action, body }: ActTarget,
  now: Date,
  actFor: (tx: Transaction, patientId: string) => Promise<{ act: Act } | { refusal: Refusal }>,
): Promise<{ outcome: "recorded" | "not-found" | "key-reused" } | Refusal> {
  type Outcome = { outcome: "recorded" | "not-found" } | Refusal;
  const { clinicId } = actor;
  return asActor(actor, async (tx) => {
    const result = await withIdempotencyKey<Outcome>(tx, actor, { key, action, body }, async () => {
      const referral = await getHolder(tx, clinicId, referralId);
      if (referral === null) return { outcome: "not-found" };
      const { patientId, version } = referral;
      await lockPatient(tx, clinicId, patientId);
      const found = await actFor(tx, patientId);
      if ("refusal" in found) return found.refusal;

      const { kind, reasonCode = null, details = {}, events } = found.act;
      const today = await getPatientToday(tx, { clinicId, patientId }, now);
      await recordDecision(
        tx,
        actor,
        {
          referralId,
          patientId,
          kind,
          reasonCode,
          details: { ...details, version },
          facts: { events: events(today), cause: action },
        },
        now,
      );
      return { outcome: "recorded" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
