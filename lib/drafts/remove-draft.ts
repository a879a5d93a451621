import "server-only";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { drafts } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { DraftForm } from "./draft";
import { draftRow } from "./draft-row";

/** Remove the draft of a form that is sent now. */
export async function removeDraft(
  tx: Transaction,
  actor: PatientActor,
  of: DraftForm,
): Promise<void> {
  await tx.delete(drafts).where(draftRow(actor, of));
}

/** Remove the drafts of every page of a form. */
export async function removeDraftsOf(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  form: DraftForm["form"],
): Promise<void> {
  await tx
    .delete(drafts)
    .where(
      and(eq(drafts.clinicId, clinicId), eq(drafts.patientId, patientId), eq(drafts.form, form)),
    );
}
