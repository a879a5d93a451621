import { and, eq } from "drizzle-orm";

import { drafts } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { DraftForm } from "./draft";

/** The one row of a form's draft. */
export function draftRow({ clinicId, patientId }: PatientActor, { form, subject }: DraftForm) {
  return and(
    eq(drafts.clinicId, clinicId),
    eq(drafts.patientId, patientId),
    eq(drafts.form, form),
    eq(drafts.subject, subject),
  );
}
