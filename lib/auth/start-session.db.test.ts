import { createHash, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createSession } from "@/db/testing/create-session";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { getSession } from "./get-session";
import { hashPassword } from "./password";
import { sessionIdOf } from "./session-secret";
import { startSession } from "./start-session";

const PASSWORD = "a long and right password";
const RIGHT_HASH = hashPassword(PASSWORD);

test("a session lasts twelve hours for staff, twenty for patients", async () => {
  const { clinicId, personId } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  for (const [person, role, hours] of [
    [personId, "patient", 20],
    [clinician.personId, "clinician", 12],
  ] as const) {
    const started = await start(await emailOf(person));
    expect(started.role).toBe(role);
    const [session] = await owner`
      select round(extract(epoch from expires_at - now()) / 3600)::int as hours
      from sessions where id = ${started.id}`;
    expect(session).toEqual({ hours });
  }
});

test("who is both staff and patient comes in as staff, and after leaving as the patient", async () => {
  const { clinicId, personId, patientId } = await createPatient();
  await owner`
    insert into memberships (clinic_id, person_id, name, role)
    select ${clinicId}, ${personId}, 'Ada', role from unnest(array['auditor', 'admin', 'clinician']) as role`;
  const email = await emailOf(personId);
  for (const role of ["clinician", "admin", "auditor"]) {
    expect((await start(email)).role).toBe(role);
    await owner`update memberships set ended_at = now() where person_id = ${personId} and role = ${role}`;
  }
  const { id } = await start(email);
  expect((await getSession(id))?.actor).toMatchObject({ role: "patient", patientId });
});

test("a person of no clinic gets no session", async () => {
  const { personId } = await createStaff(await createClinic(), "clinician");
  await owner`update memberships set ended_at = now() where person_id = ${personId}`;
  expect(
    await startSession({ email: await emailOf(personId), password: PASSWORD }, null),
  ).toBeNull();
});

test("a new sign-in ends the session that the browser had, whoever's it was, and a refused one ends none", async () => {
  const { clinicId, personId } = await createPatient();
  const { actor } = await createPatient({ clinicId });
  const email = await emailOf(personId);
  const former = actor.sessionId;
  expect(await startSession({ email, password: "another password" }, former)).toBeNull();
  expect(await getSession(former)).not.toBeNull();
  const { id } = await start(email, former);
  expect(await getSession(former)).toBeNull();
  const lines = await owner`
    select action, actor_person_id from audit_events where clinic_id = ${clinicId} order by id`;
  expect(lines.map((line) => ({ ...line }))).toEqual([
    { action: "sign-out", actor_person_id: actor.personId },
    { action: "sign-in", actor_person_id: personId },
  ]);
  await start(email, createHash("sha256").update(randomUUID()).digest("hex"));
  expect(await getSession(id)).not.toBeNull();
});

test("another session of the same person, in another browser, goes on", async () => {
  const { actor, clinicId, personId } = await createPatient();
  const here = await createSession({
    personId,
    clinicId,
    role: "patient",
    patientId: actor.patientId,
  });
  await start(await emailOf(personId), here);
  expect(await getSession(actor.sessionId)).not.toBeNull();
});

async function start(email: string, formerSessionId: string | null = null) {
  const started = await startSession({ email, password: PASSWORD }, formerSessionId);
  if (started === null) throw new Error("not signed in");
  return { ...started, id: sessionIdOf(started.secret) };
}

async function emailOf(personId: string): Promise<string> {
  const [person] = await owner<{ email: string }[]>`
    update people set password_hash = ${await RIGHT_HASH} where id = ${personId} returning email`;
  if (person === undefined) throw new Error("no such person");
  return person.email;
}
