import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import type { ClinicianActor } from "@/lib/actor";
import { asActor } from "./as-actor";
import { SessionEndedError } from "./session-ended-error";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createSession } from "./testing/create-session";
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

test("an actor who claims more than the session says is a bug, not an answer", async () => {
  const { actor } = await createPatient();
  const other = await createPatient({ clinicId: actor.clinicId });
  const claim = asActor({ ...actor, patientId: other.patientId }, async () => "in");
  await expect(claim).rejects.toThrow("the actor is not who the session belongs to");
});

test("a new password ends every session of its person but the one that changes it, and of nobody else", async () => {
  const { actor, clinicId, personId } = await createPatient();
  const other = await createPatient({ clinicId });
  const elsewhere = await createSession({
    personId,
    clinicId,
    role: "patient",
    patientId: actor.patientId,
  });
  const live = async () => {
    const ids = [actor.sessionId, elsewhere, other.actor.sessionId];
    const found = await Promise.all(ids.map((id) => readSession(id)));
    return found.map((rows) => rows.length === 1);
  };
  await owner`update people set password_hash = 'first' where id = ${personId}`;
  await owner`update people set password_hash = 'first', name = 'Ada B.' where id = ${personId}`;
  expect(await live()).toEqual([true, true, true]);
  await owner.begin(async (tx) => {
    await tx`select set_config('app.session', ${actor.sessionId}, true)`;
    await tx`update people set password_hash = 'second' where id = ${personId}`;
  });
  expect(await live()).toEqual([true, false, true]);
  await owner`update people set password_hash = null where id = ${personId}`;
  expect(await live()).toEqual([false, false, true]);
});

test("a session that is over is deleted an hour later, and one that goes on is not", async () => {
  const [ended, expired, live] = [
    await createPatient(),
    await createPatient(),
    await createPatient(),
  ];
  await owner`update sessions set ended_at = now() where id = ${ended.actor.sessionId}`;
  await owner`update sessions set expires_at = now() where id = ${expired.actor.sessionId}`;
  const ids = [ended, expired, live].map(({ actor }) => actor.sessionId);
  const kept = async (minutes: number) => {
    await owner`select app_forget_expired(now() + make_interval(mins => ${minutes}))`;
    return (await owner`select id from sessions where id in ${owner(ids)}`).length;
  };
  expect(await kept(59)).toBe(3);
  expect(await kept(61)).toBe(1);
  expect(await readSession(live.actor.sessionId)).toHaveLength(1);
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
