import type { PatientActor } from "@/lib/actor";
import { createClinic } from "./create-clinic";
import { createPerson, createSession } from "./create-session";
import { owner } from "./owner";

type PatientFacts = {
  clinicId?: string;
  name?: string;
  birthDate?: string | null;
  zone?: string;
};
type TestPatient = { clinicId: string; patientId: string; personId: string; actor: PatientActor };

/** A signed-in adult patient, in a clinic of their own unless one is named. */
export async function createPatient(facts: PatientFacts = {}): Promise<TestPatient> {
  const clinicId = facts.clinicId ?? (await createClinic());
  const name = facts.name ?? "Ada Bergström";
  const personId = await createPerson(name);
  const birthDate = facts.birthDate === undefined ? "1980-05-17" : facts.birthDate;
  const [patient] = await owner<{ id: string }[]>`
    insert into patients (clinic_id, person_id, name, birth_date, zone) values (
      ${clinicId}, ${personId}, ${name}, ${birthDate}, ${facts.zone ?? "Europe/Berlin"}
    ) returning id`;
  if (patient === undefined) throw new Error("no patient was made");
  const patientId = patient.id;
  const sessionId = await createSession({ personId, clinicId, role: "patient", patientId });
  return {
    clinicId,
    patientId,
    personId,
    actor: { role: "patient", sessionId, personId, clinicId, patientId },
  };
}
