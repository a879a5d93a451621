import "server-only";
import type { Transaction } from "@/db/client";
import { drafts } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { FormFields } from "@/lib/format/form-fields";
import type { DraftForm } from "./draft";

export type DraftInput = DraftForm & {
  fields: FormFields;
  wording: string;
  /** The form's submission key. */
  key: string;
};

/** What became of a draft. `alert`: its words of an emergency were assessed; `sent`: its form was sent before. */
export type DraftOutcome = { outcome: "kept" | "alert" | "sent" };

/** Keep what is typed in place of what was kept before of the same form. */
export async function storeDraft(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  draft: DraftInput & { reportedEntryId: string | null },
  now: Date,
): Promise<void> {
  const { form, subject, fields, wording, reportedEntryId } = draft;
  const kept = { fields, wording, reportedEntryId, savedAt: now };
  await tx
    .insert(drafts)
    .values({ clinicId, patientId, form, subject, ...kept })
    .onConflictDoUpdate({
      target: [drafts.clinicId, drafts.patientId, drafts.form, drafts.subject],
      set: kept,
    });
}
