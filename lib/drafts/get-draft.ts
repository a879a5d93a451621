import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { patients } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import type { Draft, DraftForm } from "./draft";
import { findDraft } from "./find-draft";

/** The patient's own draft of a form and the zone of their clock; null: none. */
export function getDraft(
  actor: PatientActor,
  of: DraftForm,
  now: Date,
): Promise<(Draft & { zone: string }) | null> {
  return asActor(actor, async (tx) => {
    const draft = await findDraft(tx, actor, of, now);
    if (draft === null) return null;
    const { clinicId, patientId } = actor;
    const [patient] = await tx
      .select({ zone: patients.zone })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    if (!patient) throw new Error("a patient whose row cannot be read");
    return { ...draft, zone: patient.zone };
  });
}
