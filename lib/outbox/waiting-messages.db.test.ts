import { expect, test } from "vitest";

import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { getAllWaitingMessages, getWaitingMessages, isLate } from "./waiting-messages";

const NONE = {
  waiting: 0,
  oldestAt: null,
  oldestSeconds: 0,
  tried: 0,
  unopened: 0,
  unopenedSince: null,
  unopenedSeconds: 0,
};

async function clinicWithMessages(...minutesAgo: number[]) {
  const { clinicId, patientId } = await createPatient();
  for (const minutes of minutesAgo)
    await owner`
      insert into outbox_messages (clinic_id, patient_id, kind, created_at)
      values (${clinicId}, ${patientId}, 'overdue', now() - make_interval(mins => ${minutes}))`;
  return { clinicId, patientId, admin: await createStaff(clinicId, "admin") };
}

test("an administrator sees how many messages of the own clinic wait, and since when", async () => {
  const { clinicId, patientId, admin } = await clinicWithMessages(3, 12, 7);
  await clinicWithMessages(500);
  // None of these waits for a receiver.
  await owner`
    insert into outbox_messages (clinic_id, patient_id, kind, created_at, not_before, withdrawn_at, sent_at) values
      (${clinicId}, ${patientId}, 'decided', now() - interval '1 day', now() + interval '1 minute', null, null),
      (${clinicId}, ${patientId}, 'decided', now() - interval '1 day', now() + interval '1 minute', now(), null),
      (${clinicId}, ${patientId}, 'overdue', now() - interval '1 day', null, null, now())`;
  const found = await getWaitingMessages(admin);
  expect(found).toMatchObject({ waiting: 3, tried: 0 });
  expect(Math.round(found.oldestSeconds / 60)).toBe(12);
  expect(Math.round((Date.now() - (found.oldestAt?.getTime() ?? 0)) / 60_000)).toBe(12);
});

test("where none waits, none is counted", async () => {
  const { admin } = await clinicWithMessages();
  expect(await getWaitingMessages(admin)).toEqual(NONE);
});

test("whoever watches over the program sees those of all clinics", async () => {
  const before = await getAllWaitingMessages();
  await clinicWithMessages(1000);
  await clinicWithMessages(1001, 2);
  const after = await getAllWaitingMessages();
  expect(after.waiting - before.waiting).toBe(3);
  expect(Math.round(after.oldestSeconds / 60)).toBe(1001);
});

test("a message waits from when it could leave, which is after the time to undo", async () => {
  const { clinicId, patientId, admin } = await clinicWithMessages();
  await owner`
    insert into outbox_messages (clinic_id, patient_id, kind, created_at, not_before)
    values (${clinicId}, ${patientId}, 'decided', now() - interval '7 minutes', now() - interval '2 minutes')`;
  expect(Math.round((await getWaitingMessages(admin)).oldestSeconds / 60)).toBe(2);
});

test.each([
  [599, false],
  [600, true],
])("after %s seconds it is late: %s", (oldestSeconds, isSo) => {
  expect(isLate({ ...NONE, oldestSeconds })).toBe(isSo);
});
