import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "./as-actor";
import { createPatient } from "./testing/create-patient";
import { createReferral } from "./testing/create-referral";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";

const FACTS = [
  "journal_entries",
  "checklist_responses",
  "history_events",
  "assessments",
  "decisions",
  "audit_events",
  "consents",
];
const REFUSED = { cause: { code: "42501" } };

test.each(FACTS)("no actor can change, delete or empty %s", async (table) => {
  const { clinicId, actor: patient } = await createPatient();
  const staff = [
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "admin"),
    await createStaff(clinicId, "auditor"),
  ];
  const worker = { role: "worker", clinicId, job: "test" } as const;
  const facts = sql.identifier(table);
  for (const actor of [patient, ...staff, worker]) {
    for (const change of [
      sql`update ${facts} set clinic_id = clinic_id`,
      sql`delete from ${facts}`,
      sql`truncate ${facts}`,
    ]) {
      await expect(asActor(actor, (tx) => tx.execute(change))).rejects.toMatchObject(REFUSED);
    }
  }
});

test("nobody writes an audit event but through its function, which knows who acts and when", async () => {
  const { clinicId, personId, actor } = await createPatient();
  const forged = asActor(actor, (tx) =>
    tx.execute(sql`
      insert into audit_events (clinic_id, at, actor_role, action, resource, outcome)
      values (${clinicId}, now(), 'clinician', 'view', 'patient', 'allowed')`),
  );
  await expect(forged).rejects.toMatchObject(REFUSED);

  await asActor(actor, (tx) =>
    tx.execute(sql`select app_append_audit('view', null, 'patient', null, 'allowed', null)`),
  );
  const events = await owner`
    select actor_person_id, actor_role, clock_timestamp() - at < interval '1 minute' as is_now
    from audit_events where clinic_id = ${clinicId}`;
  expect(events).toEqual([{ actor_person_id: personId, actor_role: "patient", is_now: true }]);
});

test("a patient reads who looked at their record, and nobody else's events", async () => {
  const one = await createPatient();
  const other = await createPatient({ clinicId: one.clinicId });
  const clinician = await createStaff(one.clinicId, "clinician");
  for (const { patientId } of [one, other]) {
    await asActor(clinician, (tx) =>
      tx.execute(
        sql`select app_append_audit('view', ${patientId}, 'patient', null, 'allowed', null)`,
      ),
    );
  }
  const seen = await asActor(one.actor, (tx) =>
    tx.execute(sql`select patient_id from audit_events`),
  );
  expect(seen).toEqual([{ patient_id: one.patientId }]);
});

test("a signed EMG request does not change any more", async () => {
  const { clinicId, patientId } = await createPatient();
  const referralId = await createReferral({ clinicId, patientId });
  const clinician = await createStaff(clinicId, "clinician");
  await asActor(clinician, async (tx) => {
    await tx.execute(sql`
      insert into emg_requests
        (clinic_id, referral_id, patient_id, content, created_by, created_at, updated_at)
      values (${clinicId}, ${referralId}, ${patientId}, '{}', ${clinician.personId}, now(), now())`);
    await tx.execute(sql`
      update emg_requests set status = 'signed', content_hash = 'x', signed_at = now(),
        signed_by = ${clinician.personId}`);
  });
  const change = asActor(clinician, (tx) =>
    tx.execute(sql`update emg_requests set content = '{"muscles": []}'`),
  );
  await expect(change).rejects.toMatchObject(REFUSED);
});
