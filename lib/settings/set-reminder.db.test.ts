import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asActor } from "@/db/as-actor";
import { clinics } from "@/db/schema";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { AdminActor, SignedInActor } from "@/lib/actor";
import { REMINDER_MINUTES } from "./reminder-form";
import { setReminder } from "./set-reminder";

async function minutesOf(clinicId: string) {
  const [row] = await owner<{ minutes: number }[]>`
    select unacknowledged_minutes as minutes from clinics where id = ${clinicId}`;
  return row?.minutes;
}

function linesOf(clinicId: string) {
  return owner`
    select action, resource, resource_id, actor_role, outcome, patient_id from audit_events
    where clinic_id = ${clinicId} and action = 'set-reminder' order by id`;
}

test.each(Object.values(REMINDER_MINUTES))(
  "an administrator sets %i minutes for their own clinic, with a line of the audit, once for a key",
  async (minutes) => {
    const [clinicId, elsewhere] = [await createClinic(), await createClinic()];
    const admin: AdminActor = await createStaff(clinicId, "admin");
    const key = randomUUID();
    expect(await setReminder(admin, { minutes, key })).toBe("set");
    expect(await setReminder(admin, { minutes, key })).toBe("set");
    expect(await setReminder(admin, { minutes: 77, key })).toBe("key-reused");
    expect([await minutesOf(clinicId), await minutesOf(elsewhere)]).toEqual([minutes, 30]);
    expect(await linesOf(clinicId)).toEqual([
      {
        action: "set-reminder",
        resource: "unacknowledged-minutes",
        resource_id: String(minutes),
        actor_role: "admin",
        outcome: "allowed",
        patient_id: null,
      },
    ]);
  },
);

test.each([REMINDER_MINUTES.least - 1, REMINDER_MINUTES.most + 1])(
  "the database takes no %i minutes, and no line of the audit then",
  async (minutes) => {
    const clinicId = await createClinic();
    const admin: AdminActor = await createStaff(clinicId, "admin");
    await expect(setReminder(admin, { minutes, key: randomUUID() })).rejects.toMatchObject({
      cause: { code: "23514" },
    });
    expect(await minutesOf(clinicId)).toBe(30);
    expect(await linesOf(clinicId)).toEqual([]);
  },
);

test("nobody else of the clinic changes it, nor an administrator another clinic's", async () => {
  const { clinicId, actor: patient } = await createPatient();
  const others: SignedInActor[] = [
    patient,
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "auditor"),
    await createStaff(await createClinic(), "admin"),
  ];
  for (const other of others) {
    const changed = await asActor(other, (tx) =>
      tx
        .update(clinics)
        .set({ unacknowledgedMinutes: 600 })
        .where(sql`id = ${clinicId}`)
        .returning({ id: clinics.id }),
    );
    expect(changed).toEqual([]);
  }
  expect(await minutesOf(clinicId)).toBe(30);
});
