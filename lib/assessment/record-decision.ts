import "server-only";
import { randomUUID } from "node:crypto";

import type { Transaction } from "@/db/client";
import { decisions } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";

import { type NewFacts, recordAndAssess } from "./record-and-assess";

type DecisionRow = typeof decisions.$inferInsert;

/** A clinician's row about a referral, as its kind needs it. */
export type NewDecision = Required<
  Pick<DecisionRow, "referralId" | "patientId" | "kind" | "details">
> &
  Pick<
    DecisionRow,
    "reasonCode" | "reason" | "examinedOn" | "examination" | "proposalId" | "supersedes"
  > & {
    /** What it adds to the history, and the code under which the rules then run; left out: nothing. */
    facts?: Pick<NewFacts, "events" | "cause">;
  };

/** Stores what a clinician decided or did, and assesses again with its facts; `referralId`: where the case is after it. */
export async function recordDecision(
  tx: Transaction,
  actor: ClinicianActor,
  { facts, ...row }: NewDecision,
  now: Date,
): Promise<{ decisionId: string; referralId: string }> {
  const { clinicId, personId } = actor;
  const { referralId, patientId } = row;
  const decisionId = randomUUID();
  await tx
    .insert(decisions)
    .values({ ...row, clinicId, id: decisionId, decidedBy: personId, decidedAt: now });
  if (facts === undefined) return { decisionId, referralId };
  const source = { kind: "decision", id: decisionId } as const;
  const assessed = await recordAndAssess(tx, { actor, patientId, source, now, ...facts });
  return { decisionId, referralId: assessed.referralId };
}
