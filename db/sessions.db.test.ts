import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import type { ClinicianActor } from "@/lib/auth/actor";
import { asActor } from "./as-actor";
import { SessionEndedError } from "./session-ended-error";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";
import { withoutActor } from "./without-actor";

const act = (actor: ClinicianActor) => asActor(actor, (tx) => tx.execute(sql`select 1`));

test.each([
  ["it was signed out", (id: string) => owner`select app_end_session(${id})`],
  [
    "nothing was done for 15 minutes",
    (id: string) =>
      owner`update sessions set last_seen_at = now() - interval '15 minutes' where id = ${id}`,
  ],
  [
    "its twelve hours are over",
    (id: string) => owner`update sessions set expires_at = now() where id = ${id}`,
  ],
  [
    "its person was disabled",
    (id: string) => owner`
      update people set disabled_at = now()
      where id = (select person_id from sessions where id = ${id})`,
  ],
  [
    "its person left the clinic",
    (id: string) => owner`
      update memberships set ended_at = now()
      where person_id = (select person_id from sessions where id = ${id})`,
  ],
])("a session counts until %s", async (_, end) => {
  const clinician = await createStaff(await createClinic(), "clinician");
  await expect(act(clinician)).resolves.toHaveLength(1);
  await end(clinician.sessionId);
  await expect(act(clinician)).rejects.toThrow(SessionEndedError);
  expect(await readSession(clinician.sessionId)).toHaveLength(0);
});

test("a patient has no idle end", async () => {
  const { actor } = await createPatient();
  await owner`
    update sessions set last_seen_at = now() - interval '19 hours' where id = ${actor.sessionId}`;
  await expect(asActor(actor, async () => "in")).resolves.toBe("in");
});

test("a session opened by signing in lasts twelve hours for staff, twenty for patients", async () => {
  const { clinicId, personId } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  for (const [person, role, hours] of [
    [personId, "patient", 20],
    [clinician.personId, "clinician", 12],
  ] as const) {
    const id = randomUUID();
    await withoutActor((tx) =>
      tx.execute(sql`select app_create_session(${id}, ${person}, ${clinicId}, ${role})`),
    );
    const [session] = await owner`
      select round(extract(epoch from expires_at - now()) / 3600)::int as hours
      from sessions where id = ${id}`;
    expect(session).toEqual({ hours });
  }
});

test("nobody gets a session in a role that they do not have", async () => {
  const patient = await createPatient();
  const clinician = await createStaff(patient.clinicId, "clinician");
  for (const [person, clinic, role] of [
    [patient.personId, patient.clinicId, "clinician"],
    [clinician.personId, patient.clinicId, "patient"],
    [clinician.personId, patient.clinicId, "admin"],
    [clinician.personId, await createClinic(), "clinician"],
  ] as const) {
    const [opened] = await withoutActor((tx) =>
      tx.execute(
        sql`select app_create_session(${randomUUID()}, ${person}, ${clinic}, ${role}) as is_open`,
      ),
    );
    expect(opened).toEqual({ is_open: false });
  }
});

test("an actor who claims more than the session says is a bug, not an answer", async () => {
  const { actor } = await createPatient();
  const other = await createPatient({ clinicId: actor.clinicId });
  const claim = asActor({ ...actor, patientId: other.patientId }, async () => "in");
  await expect(claim).rejects.toThrow("the actor is not who the session belongs to");
});

test("being seen is written at most once a minute", async () => {
  const { actor } = await createPatient();
  const lastSeen = () =>
    owner`select last_seen_at::text from sessions where id = ${actor.sessionId}`;
  const first = await lastSeen();
  await readSession(actor.sessionId);
  expect(await lastSeen()).toEqual(first);
  await owner`update sessions set last_seen_at = now() - interval '61 seconds' where id = ${actor.sessionId}`;
  const aged = await lastSeen();
  await readSession(actor.sessionId);
  expect(await lastSeen()).not.toEqual(aged);
});

function readSession(id: string) {
  return withoutActor((tx) => tx.execute(sql`select * from app_session(${id})`));
}
