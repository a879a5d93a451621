import { expect, test } from "vitest";
import { asActor } from "./as-actor";
import { patients } from "./schema";
import { createPatient } from "./testing/create-patient";

test("a patient sees their own row and no other", async () => {
  const patient = await createPatient();
  await createPatient({ clinicId: patient.clinicId });
  const rows = await asActor(patient.actor, (tx) => tx.select({ id: patients.id }).from(patients));
  expect(rows).toEqual([{ id: patient.patientId }]);
});
