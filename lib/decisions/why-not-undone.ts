import "server-only";
import { and, desc, eq, inArray, ne, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { decisions, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { isOpenReferral } from "@/lib/assessment/current-referral";
import { isNotUndone } from "@/lib/assessment/is-not-undone";

import { undoableUntil } from "@/lib/record/undo-window";
import { UNDOABLE_KINDS } from "@/lib/record/undoable-kind";

/**
 * `too-late`: its five minutes are over. `decided-since`: another decision followed. `case-opened-again`: something new has
 * opened another case, which is where it is looked at. Of each, nothing was stored.
 */
export type UndoRefusal = {
  outcome:
    | "not-your-decision"
    | "too-late"
    | "already-undone"
    | "decided-since"
    | "case-opened-again";
};

/** Why this clinician cannot take the decision back now; null where it can be. The caller holds the patient's lock. */
export async function whyNotUndone(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
  made: typeof decisions.$inferSelect,
  now: Date,
): Promise<UndoRefusal["outcome"] | null> {
  if (made.decidedBy !== personId) return "not-your-decision";
  const [newest] = await tx
    .select({ id: decisions.id, isUndone: sql<boolean>`not (${isNotUndone})` })
    .from(decisions)
    .where(
      and(
        eq(decisions.clinicId, clinicId),
        eq(decisions.referralId, made.referralId),
        inArray(decisions.kind, [...UNDOABLE_KINDS, "request-emg"]),
        or(isNotUndone, eq(decisions.id, made.id)),
      ),
    )
    .orderBy(desc(decisions.sequence))
    .limit(1);
  if (newest?.id !== made.id) return "decided-since";
  if (newest.isUndone) return "already-undone";
  if (now >= undoableUntil(made.decidedAt)) return "too-late";
  const [other] = await tx
    .select({ id: referrals.id })
    .from(referrals)
    .where(and(isOpenReferral(clinicId, made.patientId), ne(referrals.id, made.referralId)));
  return other ? "case-opened-again" : null;
}
