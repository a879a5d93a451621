import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";

export type AuditedAct = {
  /** What was done, as a verb and its object: "view-referral". No word of a patient's. */
  action: string;
  /** Null: the act is about no patient, or about those of `patientIds`. */
  patientId: string | null;
  /** Of whom a list had rows. */
  patientIds?: readonly string[];
  resource: string;
  resourceId: string | null;
  /** That was shown to whoever looked at a referral. */
  assessmentId?: string | null;
  outcome: "allowed" | "denied";
  /** A code, for a denial or a break of the glass. */
  reason?: string;
};

/**
 * Put one line in the clinic's audit, in the act's own transaction: what cannot be audited does not happen.
 * Who acted and when is the database's own knowledge; `_actor` shows that there is one.
 */
export async function audit(tx: Transaction, _actor: Actor, act: AuditedAct): Promise<void> {
  const { action, patientId, resource, resourceId, outcome, reason = null } = act;
  const { assessmentId = null, patientIds } = act;
  const listed = patientIds === undefined ? null : `{${patientIds.join(",")}}`;
  await tx.execute(
    sql`select app_append_audit(${action}, ${patientId}, ${resource}, ${resourceId}, ${outcome}, ${reason}, ${assessmentId}, ${listed}::uuid[])`,
  );
}
