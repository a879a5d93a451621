import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { at, report, reportedDaily, ZONE } from "@/lib/assessment/testing/reported-daily";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { answer, checklist, DAY_0, entry } from "@/lib/clinical/triage/testing/events";
import { reAssessDue } from "@/lib/re-assess/re-assess-due";

import { everyPatient } from "./list-patients";
import { replayPatient } from "./replay-patient";

const workerOf = (clinicId: string) => ({ role: "worker", clinicId, job: "test" }) as const;

/** What `npm run replay` says of a clinic. */
async function replayClinic(clinicId: string) {
  const worker = workerOf(clinicId);
  let assessments = 0;
  const faults: unknown[] = [];
  for await (const patientId of everyPatient(worker)) {
    const replayed = await replayPatient(worker, patientId);
    assessments += replayed.assessments;
    faults.push(...replayed.faults);
  }
  return { assessments, faults };
}

/** A patient who reported wasting on the first day and wrote on the next ones. */
async function wastingPatient(clinicId: string, birthDate: string | null = "1980-05-17") {
  const patient = await createPatient({ clinicId, zone: ZONE, birthDate });
  await report(patient.actor, DAY_0, checklist(DAY_0, { onset: DAY_0 - 3, places: ["calf:left"] }));
  await report(patient.actor, DAY_0, [answer(DAY_0, "wasting", "yes")], { time: "12:00" });
  await report(patient.actor, DAY_0 + 1, entry(DAY_0 + 1, "calf:left"));
  return patient;
}

async function referralOf(patientId: string) {
  const [row] = await owner<
    { deadline: string; calendar: number; birth: number; tier: string | null }[]
  >`select deadline_on::text as deadline, calendar_version as calendar, birth_date_version as birth, tier
    from referrals where patient_id = ${patientId}`;
  if (row === undefined) throw new Error("no referral");
  return { ...row };
}

const causesOf = async (patientId: string) =>
  (
    await owner`select cause from assessments where patient_id = ${patientId} order by assessed_at, id`
  ).map(({ cause }) => cause);

const linesOf = async (clinicId: string, ...actions: string[]) =>
  (
    await owner`
      select action, actor_role, actor_person_id, patient_id, resource, resource_id from audit_events
      where clinic_id = ${clinicId} and action = any(${actions}) order by id`
  ).map((row) => ({ ...row }));

test("an added holiday makes no stored assessment wrong, and gives every open referral its new dates", async () => {
  const clinicId = await createClinic({ zone: ZONE });
  const patients = [await wastingPatient(clinicId), await wastingPatient(clinicId)];
  const closed = await wastingPatient(clinicId);
  await owner`update referrals set status = 'closed', closed_at = now() where patient_id = ${closed.patientId}`;
  const [{ patientId } = closed] = patients;
  const { deadline } = await referralOf(patientId);
  expect(await replayClinic(clinicId)).toEqual({ assessments: 9, faults: [] });

  const admin = await createStaff(clinicId, "admin");
  await owner`select graphile_worker.remove_job('re-assess-due')`;
  await asActor(admin, (tx) =>
    tx.execute(sql`update clinics set holidays = array[${deadline}::date] where id = ${clinicId}`),
  );
  expect(await owner`select from graphile_worker.jobs where key = 're-assess-due'`).toHaveLength(1);
  expect(await replayClinic(clinicId)).toEqual({ assessments: 9, faults: [] });

  // The same day, on which nothing changes by date alone.
  expect(await reAssessDue(at(DAY_0 + 1, "12:00"))).toEqual({ assessed: 2, failed: 0 });
  expect(await reAssessDue(at(DAY_0 + 1, "12:01"))).toEqual({ assessed: 0, failed: 0 });
  expect(await replayClinic(clinicId)).toEqual({ assessments: 11, faults: [] });
  for (const each of patients) {
    const now = await referralOf(each.patientId);
    expect(now).toMatchObject({ calendar: 2, birth: 1 });
    expect(now.deadline < deadline).toBe(true);
    expect((await causesOf(each.patientId)).at(-1)).toBe("re-assess-calendar");
  }
  expect(await referralOf(closed.patientId)).toMatchObject({ calendar: 1, deadline });

  const worker = { actor_role: "worker", actor_person_id: null, resource: "referral" };
  const lines = await linesOf(clinicId, "change-calendar", "re-assess-calendar");
  expect(lines[0]).toEqual({
    action: "change-calendar",
    actor_role: "admin",
    actor_person_id: admin.personId,
    patient_id: null,
    resource: "calendar",
    resource_id: "2",
  });
  expect(new Set(lines.slice(1).map((line) => line.patient_id))).toEqual(
    new Set(patients.map((each) => each.patientId)),
  );
  for (const line of lines.slice(1)) expect(line).toMatchObject(worker);
});

test("another zone of the clinic is another calendar", async () => {
  const clinicId = await createClinic({ zone: ZONE });
  const { patientId } = await wastingPatient(clinicId);
  await owner`update clinics set zone = 'Pacific/Kiritimati' where id = ${clinicId}`;
  expect((await replayClinic(clinicId)).faults).toEqual([]);
  expect(await reAssessDue(at(DAY_0 + 1, "12:00"))).toEqual({ assessed: 1, failed: 0 });
  expect((await causesOf(patientId)).at(-1)).toBe("re-assess-calendar");
  expect(await replayClinic(clinicId)).toEqual({ assessments: 4, faults: [] });
});

test.each<[string, string | null, string]>([
  ["of a child is that of an adult", "2015-05-17", "1980-05-17"],
  ["that was not known", null, "1980-05-17"],
  ["of an adult is that of a child", "1980-05-17", "2015-05-17"],
])(
  "a corrected birth date %s: each assessment is read with its own, the referral with the new one",
  async (_which, recorded, corrected) => {
    const clinicId = await createClinic({ zone: ZONE });
    const { patientId } = await wastingPatient(clinicId, recorded);
    const other = await wastingPatient(clinicId);
    expect((await replayClinic(clinicId)).faults).toEqual([]);

    await owner`update patients set birth_date = ${corrected} where id = ${patientId}`;
    expect(await replayClinic(clinicId)).toEqual({ assessments: 6, faults: [] });
    expect(await reAssessDue(at(DAY_0 + 1, "12:00"))).toEqual({ assessed: 1, failed: 0 });
    expect(await replayClinic(clinicId)).toEqual({ assessments: 7, faults: [] });
    expect((await causesOf(patientId)).at(-1)).toBe("re-assess-birth-date");
    expect(await referralOf(patientId)).toMatchObject({ calendar: 1, birth: 2 });
    expect(await referralOf(other.patientId)).toMatchObject({ birth: 1 });

    const [before, after] = (
      await owner`select result -> 'missing' as missing, result ->> 'tier' as tier from assessments
        where patient_id = ${patientId} order by assessed_at desc, id limit 2`
    ).toReversed();
    expect(after).not.toEqual(before);
    const [line] = await linesOf(clinicId, "correct-birth-date");
    expect(line).toMatchObject({ actor_role: "operator", patient_id: patientId, resource_id: "2" });
  },
);

test("a long history's snapshot of another birth date is left, and made anew", async () => {
  const { actor, clinicId, patientId, today } = await reportedDaily(28);
  await owner`update patients set birth_date = '1990-01-01' where id = ${patientId}`;
  await report(actor, today, entry(today, "calf:left"));
  const [row] = await owner`
    select content::jsonb -> 'rules' ->> 'birthDay' as "birthDay" from snapshots where patient_id = ${patientId}`;
  expect(Number(row?.birthDay)).toBe(dayFromIso("1990-01-01"));
  expect((await replayClinic(clinicId)).faults).toEqual([]);
});

test("a first answer that is assessed while the calendar changes is assessed again after it", async () => {
  const clinicId = await createClinic({ zone: ZONE });
  const { actor, patientId } = await createPatient({ clinicId, zone: ZONE });
  await asActor(actor, async (tx) => {
    await recordAndAssess(tx, {
      actor,
      patientId,
      source: {
        kind: "checklist-response",
        id: randomUUID(),
        checklistId: randomUUID(),
        page: "test",
        channel: "portal",
      },
      events: [
        { kind: "answer", day: DAY_0, question: "wasting", value: "yes", since: null, areas: [] },
      ],
      now: at(DAY_0),
      cause: "submit-checklist-page",
    });
    await owner`update clinics set holidays = '{2026-12-24}' where id = ${clinicId}`;
    expect(await reAssessDue(at(DAY_0, "12:00"))).toEqual({ assessed: 0, failed: 0 });
  });
  expect(await referralOf(patientId)).toMatchObject({ calendar: 1 });
  expect(await reAssessDue(at(DAY_0, "12:01"))).toEqual({ assessed: 1, failed: 0 });
  expect(await referralOf(patientId)).toMatchObject({ calendar: 2 });
});

test("an assessment whose calendar or birth date is not there is a fault", async () => {
  const clinicId = await createClinic({ zone: ZONE });
  const { patientId } = await wastingPatient(clinicId);
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from clinic_calendars where clinic_id = ${clinicId}`;
  });
  const { faults } = await replayPatient(workerOf(clinicId), patientId);
  expect(faults).toHaveLength(3);
  for (const fault of faults) expect(fault).toMatchObject({ kind: "no-such-input" });
});

test("versions grow with what they count alone, and nobody sets one", async () => {
  const clinicId = await createClinic({ zone: ZONE, holidays: ["2026-12-24"] });
  const { patientId } = await createPatient({ clinicId });
  const admin = await createStaff(clinicId, "admin");
  await owner`update clinics set name = 'Another name', holidays = '{2026-12-24}' where id = ${clinicId}`;
  await owner`update clinics set calendar_version = 7 where id = ${clinicId}`;
  await owner`update patients set birth_date_version = 7, phone = '1' where id = ${patientId}`;
  const [versions] = await owner`
    select c.calendar_version, p.birth_date_version from clinics c join patients p on p.clinic_id = c.id
    where c.id = ${clinicId}`;
  expect(versions).toEqual({ calendar_version: 1, birth_date_version: 1 });
  for (const statement of [
    sql`update clinics set calendar_version = 2`,
    sql`update patients set birth_date_version = 2`,
    sql`insert into clinic_calendars select clinic_id, 2, zone, working_weekdays, '{}', now() from clinic_calendars`,
    sql`update birth_dates set birth_date = null`,
    sql`delete from birth_dates`,
    sql`delete from clinic_calendars`,
  ]) {
    const write = asActor(admin, (tx) => tx.execute(statement));
    await expect(write).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});
