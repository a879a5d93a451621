import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics, patients } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { getSentRun } from "./get-run";
import type { PageId } from "./pages";
import { pathOf } from "./path";
import type { Run } from "./run";

export type SentChecklist = {
  run: Run;
  path: readonly PageId[];
  sentAt: Date;
  /** The zone in which the patient reads the day. */
  zone: string;
  patient: { name: string; birthDate: string | null; hospitalNumber: string | null };
  clinicName: string;
};

/** The answers that this patient sent last, corrections applied; null: none was ever sent. */
export function getSentChecklist(actor: PatientActor): Promise<SentChecklist | null> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const stored = await getSentRun(tx, actor);
    if (stored === null || stored.checkedAt === null) return null;
    const [person] = await tx
      .select({
        zone: patients.zone,
        name: patients.name,
        birthDate: patients.birthDate,
        hospitalNumber: patients.hospitalNumber,
        clinicName: clinics.name,
      })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    if (!person) throw new Error("a signed-in patient whose own row cannot be read");
    const { zone, clinicName, ...patient } = person;
    const path = pathOf("first-checklist", stored.run);
    return { run: stored.run, path, sentAt: stored.checkedAt, zone, patient, clinicName };
  });
}
