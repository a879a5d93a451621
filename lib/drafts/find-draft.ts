import "server-only";
import { and, gt } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { drafts } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { DRAFT_DAYS, type Draft, type DraftForm } from "./draft";
import { draftRow } from "./draft-row";

/** The patient's own draft of a form; null: none, or one older than it is kept. */
export async function findDraft(
  tx: Transaction,
  actor: PatientActor,
  of: DraftForm,
  now: Date,
): Promise<Draft | null> {
  const oldest = new Date(now.getTime() - DRAFT_DAYS * 86_400_000);
  const [draft] = await tx
    .select({
      fields: drafts.fields,
      wording: drafts.wording,
      savedAt: drafts.savedAt,
      reportedEntryId: drafts.reportedEntryId,
    })
    .from(drafts)
    .where(and(draftRow(actor, of), gt(drafts.savedAt, oldest)));
  return draft ?? null;
}
