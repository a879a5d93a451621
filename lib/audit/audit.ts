import "server-only";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";

export type AuditedAct = {
  /** What was done, as a verb and its object: "view-referral". No word of a patient's. */
  action: string;
  /** Null: the act is about no patient. */
  patientId: string | null;
  resource: string;
  resourceId: string | null;
  outcome: "allowed" | "denied";
  /** A code, for a denial or a break of the glass. */
  reason?: string;
};

/**
 * Put one line in the clinic's audit, in the act's own transaction: what cannot be audited does not happen.
 * Who acted and when is the database's own knowledge; `_actor` shows that there is one.
 */
export async function audit(tx: Transaction, _actor: Actor, act: AuditedAct): Promise<void> {
  await tx.execute(
    sql`select app_append_audit(${act.action}, ${act.patientId}, ${act.resource}, ${act.resourceId}, ${act.outcome}, ${act.reason ?? null})`,
  );
}
