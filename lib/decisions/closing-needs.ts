import type { Transaction } from "@/db/client";
import { getStoredAssessment } from "@/lib/assessment/get-stored-assessment";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { unreadTexts } from "@/lib/clinical/history/unread-texts";
import { seriousUnknowns } from "@/lib/clinical/triage/explain/serious-unknowns";

import type { DecidableReferral } from "./lock-for-decision";

/** What whoever closes a referral confirms about what is not known yet. */
export type Confirmed = {
  /** Ids of the flagged notes that were read beside the form. */
  readTexts: readonly string[];
  /** The serious items that the form named as not known, and why it can be closed all the same; null: not said. */
  namedUnknown: readonly string[];
  unknownReason: string | null;
};

/** The flagged notes that were not read, and the serious items that are not known and not confirmed. */
export async function closingNeeds(
  tx: Transaction,
  clinicId: string,
  { assessmentId }: DecidableReferral,
  events: readonly HistoryEvent[],
  { readTexts, namedUnknown, unknownReason }: Confirmed,
): Promise<{ notes: readonly string[]; unknown: readonly string[]; known: KnownUnknown }> {
  const flagged = unreadTexts(events).filter((text) => text.flagged);
  // As the page shows them, which is how the newest assessment left them.
  const assessed = await getStoredAssessment(tx, clinicId, assessmentId);
  const items = seriousUnknowns(assessed?.missing ?? []);
  const isConfirmed = unknownReason !== null && items.every((item) => namedUnknown.includes(item));
  return {
    notes: flagged.flatMap(({ id }) => (readTexts.includes(id) ? [] : id)),
    unknown: isConfirmed ? [] : items,
    known: { items, reason: items.length === 0 ? null : unknownReason },
  };
}

type KnownUnknown = { items: readonly string[]; reason: string | null };
