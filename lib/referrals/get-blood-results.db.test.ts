import { expect, test } from "vitest";

import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { recordBloodResults } from "@/lib/decisions/record-blood-results";
import { decisionCase, key, NOW, TODAY } from "@/lib/decisions/testing/decision-case";

import { getBloodResults } from "./get-blood-results";

test("results on record are there with who recorded them, the newest sample first, and the look is audited", async () => {
  const { clinicId, clinician, patient, referralId } = await decisionCase();
  const nurse = await createStaff(clinicId, "clinician", "Nurse Ortiz");
  const limits = { lowerLimit: null, upperLimit: null };
  const potassium = { test: "potassium", value: 4.2, unit: "mmol/L", ...limits } as const;
  const ck = { ...limits, test: "creatine-kinase", value: 300, unit: "U/L" } as const;
  const older = { takenOn: TODAY - 10, results: [ck, potassium] };
  await recordBloodResults(clinician, { referralId, key: key() }, older, NOW);
  const newer = { takenOn: TODAY - 1, results: [{ ...potassium, unit: null }] };
  await recordBloodResults(nurse, { referralId, key: key() }, newer, NOW);

  const record = await getBloodResults(clinician, referralId, NOW);
  expect(record).toMatchObject({ status: "open", patient: { name: "Ada Bergström" } });
  expect(record?.results).toMatchObject([
    { test: "potassium", unit: null, day: TODAY - 1, by: "Nurse Ortiz", unread: "unit" },
    { test: "potassium", value: 4.2, day: TODAY - 10, by: "Dr Chen", unread: null },
    { test: "creatine-kinase", upperLimit: null, unread: "limit" },
  ]);
  const audited = await owner`
    select actor_person_id, resource_id, outcome from audit_events
    where patient_id = ${patient.patientId} and action = 'view-blood-results'`;
  expect([...audited]).toEqual([
    { actor_person_id: clinician.personId, resource_id: referralId, outcome: "allowed" },
  ]);
});

test("those of another clinic are not there, and that they were asked for is audited", async () => {
  const { referralId } = await decisionCase();
  const { clinicId, clinician: stranger } = await decisionCase();
  expect(await getBloodResults(stranger, referralId, NOW)).toBeNull();
  const audited = await owner`
    select outcome, reason from audit_events
    where clinic_id = ${clinicId} and action = 'view-blood-results'`;
  expect([...audited]).toEqual([{ outcome: "denied", reason: "not-found" }]);
});
