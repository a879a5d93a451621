import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Actor } from "@/lib/actor";
import { asActor, asActorUnsaved } from "./as-actor";
import type { Transaction } from "./client";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createReferral } from "./testing/create-referral";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";
import { withoutActor } from "./without-actor";

/** Tables of no clinic. The app is granted rule sets and the throttle of actions. */
const CLINIC_LESS = [
  "action_throttles",
  "password_resets",
  "people",
  "refused_sign_ins",
  "rule_sets",
  "sessions",
  "sign_in_throttles",
];
/** What tells about a patient's health. */
const CLINICAL = [
  "assessments",
  "checklist_responses",
  "snapshots",
  "decisions",
  "emg_requests",
  "history_counts",
  "history_events",
  "journal_entries",
  "patient_messages",
  "referrals",
] as const;

test("row security is forced on every table but those of no clinic", async () => {
  const tables = await owner<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)
    order by relname`;
  expect(tables.map(({ name }) => name)).toEqual(CLINIC_LESS);
});

test("the app, the worker and who signs people in own nothing, and nothing lifts row security for them", async () => {
  const roles = ["flicker_app", "flicker_sign_in", "flicker_worker"];
  const owned = await owner`
    select relname from pg_class where pg_get_userbyid(relowner) = any(${roles})
    union all select proname from pg_proc where pg_get_userbyid(proowner) = any(${roles})
    union all select nspname from pg_namespace where pg_get_userbyid(nspowner) = any(${roles})`;
  expect(owned).toHaveLength(0);
  const able = await owner`
    select rolname from pg_roles where rolname = any(${[...roles, "flicker_owner"]})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`;
  expect(able).toHaveLength(0);
});

test("every function that runs as the owner names its search path, and strangers may run none", async () => {
  const loose = await owner`
    select proname from pg_proc
    where pronamespace = 'public'::regnamespace and (
      (prosecdef and not 'search_path=pg_catalog, pg_temp' = any(coalesce(proconfig, '{}')))
      or has_function_privilege('public', oid, 'execute'))`;
  expect(loose).toHaveLength(0);
});

test("without an actor no row of a clinic is reached", async () => {
  const { clinicId, patientId } = await createPatient();
  await createReferral({ clinicId, patientId });
  for (const table of ["clinics", "patients", "memberships", "queue_counts", ...CLINICAL]) {
    expect({ [table]: await withoutActor((tx) => count(tx, table)) }).toEqual({ [table]: 0 });
  }
});

test.each(["people", "sessions", "live_sessions", "refused_sign_ins", "sign_in_throttles"])(
  "the app may not even ask for %s",
  async (table) => {
    const asked = withoutActor((tx) => tx.execute(sql`select from ${sql.identifier(table)}`));
    await expect(asked).rejects.toMatchObject({ cause: { code: "42501" } });
  },
);

test("a patient reaches their own rows and nobody else's, whatever the SQL asks for", async () => {
  const clinicId = await createClinic();
  const own = await patientWithRecord(clinicId);
  const other = await patientWithRecord(clinicId);
  const elsewhere = await patientWithRecord(await createClinic());

  const reached = await asActor(own.actor, reachedPatients);
  expect(reached).toContain(own.patientId);
  expect(reached).not.toContain(other.patientId);
  expect(reached).not.toContain(elsewhere.patientId);
  expect(new Set(reached)).toEqual(new Set([own.patientId]));
});

test("a clinician reaches the clinic's patients and no other clinic's", async () => {
  const clinicId = await createClinic();
  const [first, second] = [await patientWithRecord(clinicId), await patientWithRecord(clinicId)];
  await patientWithRecord(await createClinic());
  const clinician = await createStaff(clinicId, "clinician");
  const reached = await asActor(clinician, reachedPatients);
  expect(new Set(reached)).toEqual(new Set([first.patientId, second.patientId]));
});

test("an administrator knows the patients and no clinical fact of theirs", async () => {
  const patient = await patientWithRecord(await createClinic());
  const admin = await createStaff(patient.clinicId, "admin");
  await asActor(admin, async (tx) => {
    expect(await count(tx, "patients")).toBe(1);
    expect(await count(tx, "queue_counts")).toBe(1);
    for (const table of [...CLINICAL, "audit_events"]) {
      expect({ [table]: await count(tx, table) }).toEqual({ [table]: 0 });
    }
  });
});

test("an auditor reads the own clinic's audit and no patient", async () => {
  const patient = await patientWithRecord(await createClinic());
  const stranger = await patientWithRecord(await createClinic());
  for (const { actor } of [patient, stranger]) {
    await asActor(actor, (tx) => tx.execute(appendAudit("view-record")));
  }
  const auditor = await createStaff(patient.clinicId, "auditor");
  await asActor(auditor, async (tx) => {
    const events = await tx.execute<{ clinic_id: string }>(sql`select clinic_id from audit_events`);
    expect(new Set(events.map((event) => event.clinic_id))).toEqual(new Set([patient.clinicId]));
    for (const table of ["patients", ...CLINICAL]) {
      expect({ [table]: await count(tx, table) }).toEqual({ [table]: 0 });
    }
  });
});

test("writing somebody else's identity into the transaction's settings gives nobody's rows", async () => {
  const attacker = await patientWithRecord(await createClinic());
  const neighbour = await patientWithRecord(attacker.clinicId);
  const stranger = await patientWithRecord(await createClinic());
  for (const victim of [neighbour, stranger]) {
    for (const [setting, value] of [
      ["app.patient_id", victim.patientId],
      ["app.person_id", victim.personId],
      ["app.clinic_id", victim.clinicId],
      ["app.role", "clinician"],
      ["app.worker_clinic", victim.clinicId],
      ["app.session", victim.personId],
    ] as const) {
      const reached = await asActor(attacker.actor, async (tx) => {
        await tx.execute(sql`select set_config(${setting}, ${value}, true)`);
        return reachedPatients(tx);
      });
      expect({ setting, reached }).not.toMatchObject({
        reached: expect.arrayContaining([victim.patientId]),
      });
    }
  }
});

test("the app cannot begin as the worker, nor change roles", async () => {
  const { clinicId } = await createPatient();
  const asWorker = withoutActor((tx) => tx.execute(sql`select app_begin_worker(${clinicId})`));
  await expect(asWorker).rejects.toMatchObject({ cause: { code: "42501" } });
  for (const role of ["flicker_worker", "flicker_owner"]) {
    const change = withoutActor((tx) => tx.execute(sql`set local role ${sql.identifier(role)}`));
    await expect(change).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

test("the worker reaches the clinic that it was sent to, and no other", async () => {
  const here = await patientWithRecord(await createClinic());
  await patientWithRecord(await createClinic());
  const worker: Actor = { role: "worker", clinicId: here.clinicId, job: "test" };
  const reached = await asActor(worker, (tx) =>
    tx.execute(sql`
      select id as patient_id from patients
      union select patient_id from referrals
      union select patient_id from history_events
      union select patient_id from assessments`),
  );
  expect(reached).toEqual([{ patient_id: here.patientId }]);
});

test("a patient cannot write into another patient's record", async () => {
  const clinicId = await createClinic();
  const [writer, victim] = [await patientWithRecord(clinicId), await patientWithRecord(clinicId)];
  const write = asActor(writer.actor, (tx) => tx.execute(insertJournalEntry(victim)));
  await expect(write).rejects.toMatchObject({ cause: { code: "42501" } });
  const move = asActor(writer.actor, (tx) =>
    tx.execute(sql`update referrals set patient_id = ${victim.patientId}`),
  );
  await expect(move).rejects.toMatchObject({ cause: { code: "42501" } });
  const give = asActor(writer.actor, (tx) =>
    tx.execute(sql`update snapshots set patient_id = ${victim.patientId}`),
  );
  await expect(give).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("a patient writes nothing into their own record that only the clinic finds or decides", async () => {
  const { actor, ...own } = await patientWithRecord(await createClinic());
  const clinician = await createStaff(own.clinicId, "clinician");
  await asActorUnsaved(actor, (tx) => tx.execute(insertEvent(own, "answer")));
  for (const kind of ["lab", "text-read", "decision", "appointment", "examination"]) {
    const write = asActor(actor, (tx) => tx.execute(insertEvent(own, kind)));
    await expect(write).rejects.toMatchObject({ cause: { code: "42501" } });
    await asActorUnsaved(clinician, (tx) => tx.execute(insertEvent(own, kind)));
  }
});

test("a row cannot name another clinic's patient, even within the writer's reach", async () => {
  const stranger = await patientWithRecord(await createClinic());
  const clinician = await createStaff(await createClinic(), "clinician");
  const write = asActor(clinician, (tx) =>
    tx.execute(insertJournalEntry({ ...stranger, clinicId: clinician.clinicId })),
  );
  await expect(write).rejects.toMatchObject({ cause: { code: "23503" } });
});

type Recorded = Awaited<ReturnType<typeof createPatient>> & { referralId: string };

async function patientWithRecord(clinicId: string): Promise<Recorded> {
  const patient = await createPatient({ clinicId });
  const { patientId, personId } = patient;
  const referralId = await createReferral({ clinicId, patientId, tier: "soon" });
  await owner`
    insert into journal_entries
      (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
    values (${clinicId}, ${patientId}, ${referralId}, '2026-03-01', 'Europe/Berlin', 'portal',
      ${personId}, now())`;
  await owner`
    insert into history_events
      (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, body)
    values (${clinicId}, ${patientId}, ${referralId}, 'no-twitch', '2026-03-01', '2026-03-01', now(), '{}')`;
  await owner`
    insert into assessments
      (clinic_id, patient_id, referral_id, as_of, assessed_at, calendar_version, birth_date_version, rule_set,
        input_digest, cause, result)
    values (${clinicId}, ${patientId}, ${referralId}, '2026-03-01', now(), 1, 1, 'r1', '', 'test', '{}')`;
  await owner`
    insert into snapshots (clinic_id, patient_id, rule_set, version, last_sequence, input_digest, content, made_at)
    values (${clinicId}, ${patientId}, 'r1', 1, 1, '', '{}', now())`;
  return { ...patient, referralId };
}

/** Whose rows of any kind the transaction reaches. */
async function reachedPatients(tx: Transaction): Promise<string[]> {
  const rows = await tx.execute<{ patient_id: string }>(sql`
    select id as patient_id from patients
    union all select patient_id from referrals
    union all select patient_id from journal_entries
    union all select patient_id from history_events
    union all select patient_id from assessments
    union all select patient_id from decisions
    union all select patient_id from emg_requests
    union all select patient_id from patient_messages
    union all select patient_id from checklist_responses
    union all select patient_id from snapshots
    union all select patient_id from birth_dates`);
  return rows.map((row) => row.patient_id);
}

async function count(tx: Transaction, table: string): Promise<number> {
  return (await tx.execute(sql`select from ${sql.identifier(table)}`)).length;
}

function insertJournalEntry(of: Recorded) {
  return sql`
    insert into journal_entries
      (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
    values (${of.clinicId}, ${of.patientId}, ${of.referralId}, '2026-03-02', 'Europe/Berlin',
      'portal', app_person_id(), now())`;
}

function insertEvent(of: Pick<Recorded, "clinicId" | "patientId" | "referralId">, kind: string) {
  return sql`
    insert into history_events
      (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, body)
    values (${of.clinicId}, ${of.patientId}, ${of.referralId}, ${kind}, '2026-03-02', '2026-03-02',
      now(), app_person_id(), '{}')`;
}

function appendAudit(action: string) {
  return sql`select app_append_audit(${action}, null, 'patient', null, 'allowed', null)`;
}
