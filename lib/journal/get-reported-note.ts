import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { journalEntries } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { DraftForm } from "@/lib/drafts/draft";
import { findDraft } from "@/lib/drafts/find-draft";

/** The note of a draft whose words of an emergency were assessed before it was sent; undefined: none was. */
export async function getReportedNote(
  tx: Transaction,
  actor: PatientActor,
  of: DraftForm,
  now: Date,
): Promise<string | null | undefined> {
  const id = (await findDraft(tx, actor, of, now))?.reportedEntryId ?? null;
  if (id === null) return undefined;
  const [entry] = await tx
    .select({ note: journalEntries.note })
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.clinicId, actor.clinicId),
        eq(journalEntries.patientId, actor.patientId),
        eq(journalEntries.id, id),
      ),
    );
  return entry?.note;
}
