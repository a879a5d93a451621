import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Actor } from "@/lib/actor";
import { asActor, asActorUnsaved } from "./as-actor";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createReferral } from "./testing/create-referral";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";

type Record = { clinicId: string; patientId: string; referralId: string };
type Write = (of: Record, who: string | null) => SQL;

/** One write per column that says who acted; `who` is the person whom it names. */
const WRITES: { [column: string]: { by: "patient" | "clinician"; write: Write }[] } = {
  "checklist_responses.recorded_by": both(
    (of, who) => sql`insert into checklist_responses
      (clinic_id, patient_id, referral_id, checklist_id, page, zone, channel, recorded_by, recorded_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, gen_random_uuid(), 'felt', 'UTC', 'portal', ${who}, now())`,
  ),
  "decisions.decided_by": clinicians(
    (
      of,
      who,
    ) => sql`insert into decisions (clinic_id, patient_id, referral_id, kind, decided_by, decided_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'claim', ${who}, now())`,
  ),
  "emg_requests.created_by": clinicians(
    (of, who) => sql`insert into emg_requests
      (clinic_id, patient_id, referral_id, content, created_by, created_at, updated_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, '{}', ${who}, now(), now())`,
  ),
  "emg_requests.signed_by": clinicians(
    (
      of,
      who,
    ) => sql`insert into emg_requests (clinic_id, patient_id, referral_id, status, content, content_hash,
        created_by, created_at, updated_at, signed_by, signed_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'signed', '{}', 'x',
        app_person_id(), now(), now(), ${who}, now())`,
  ),
  "history_events.recorded_by": both(
    (of, who) => sql`insert into history_events
      (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, body)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'no-twitch', '2026-03-01', '2026-03-01', now(),
        ${who}, '{}')`,
  ),
  "journal_entries.recorded_by": both(
    (of, who) => sql`insert into journal_entries
      (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, '2026-03-01', 'UTC', 'portal', ${who}, now())`,
  ),
  "lowering_proposals.proposed_by": clinicians(
    (
      of,
      who,
    ) => sql`insert into lowering_proposals (clinic_id, patient_id, referral_id, proposed_by, proposed_at,
        expires_at, version, assessment_id, content)
      select ${of.clinicId}, ${of.patientId}, ${of.referralId}, ${who}, now(), now() + interval '1 hour', 1, id, '{}'
      from assessments where referral_id = ${of.referralId}`,
  ),
  "patient_messages.written_by": clinicians(
    (of, who) => sql`with made as (
        insert into decisions (clinic_id, patient_id, referral_id, kind, decided_by, decided_at)
        values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'advise', app_person_id(), now()) returning id
      ) insert into patient_messages (clinic_id, patient_id, decision_id, kind, words, written_by, writer, written_at)
      select ${of.clinicId}, ${of.patientId}, id, 'advice', 'x', ${who}, 'Dr A', now() from made`,
  ),
  "submissions.person_id": both(
    (of, who) => sql`insert into submissions (clinic_id, person_id, key, action, body_hash)
      values (${of.clinicId}, ${who}, gen_random_uuid(), 'test', '')`,
  ),
};

/** Columns that name a person and not who acted, or that no role of the app writes. */
const NOT_WRITTEN_AS_ACTING = new Map([
  ["audit_events.actor_person_id", "app_append_audit alone writes it, from the session"],
  ["invitations.created_by", "app_invite alone writes it, from the session"],
  ["memberships.person_id", "whose membership it is"],
  ["password_resets.person_id", "whose password it is"],
  ["patients.person_id", "who the patient is"],
  ["refusal_counts.person_id", "app_count_refusal alone writes it, from the session"],
  ["referrals.owner_id", "who holds the case; the decision names who gave it to them"],
  ["staff_invitations.created_by", "app_invite_staff alone writes it, from the session"],
  ["sessions.person_id", "whose session it is; the sign-in functions alone write it"],
]);

test("every column that says who acted has a write here, or a reason to have none", async () => {
  const columns = await owner<{ column: string }[]>`
    select relname || '.' || attname as column
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and atttypid = 'uuid'::regtype and not attisdropped
      and (attname like '%\_by' or attname like '%person_id' or exists (
        select from pg_constraint where contype = 'f' and conrelid = attrelid and attnum = any(conkey)
          and confrelid = 'people'::regclass))
    order by 1`;
  const known = [...Object.keys(WRITES), ...NOT_WRITTEN_AS_ACTING.keys()];
  expect(columns.map(({ column }) => column)).toEqual(known.toSorted());
});

test.each(
  Object.entries(WRITES).flatMap(([column, writes]) =>
    writes.map(({ by, write }) => ({ column, by, write })),
  ),
)("$column is who acts, for a $by", async ({ by, write }) => {
  const { record, patient, clinician, colleague } = await caseOfTwo();
  const actor: Actor & { personId: string } = by === "patient" ? patient : clinician;
  const others = [colleague.personId, by === "patient" ? clinician.personId : patient.personId];
  for (const other of [...others, null]) {
    const written = asActor(actor, (tx) => tx.execute(write(record, other)));
    // A signature by nobody is no whole one before it is anybody's.
    const code = expect.stringMatching(other === null ? /^(42501|23514)$/ : /^42501$/);
    await expect(written).rejects.toMatchObject({ cause: { code } });
  }
  await asActorUnsaved(actor, (tx) => tx.execute(write(record, actor.personId)));
});

test("the worker records for nobody", async () => {
  const { record, clinician } = await caseOfTwo();
  const worker: Actor = { role: "worker", clinicId: record.clinicId, job: "test" };
  const [{ write } = never()] = WRITES["history_events.recorded_by"] ?? [];
  const written = asActor(worker, (tx) => tx.execute(write(record, clinician.personId)));
  await expect(written).rejects.toMatchObject({ cause: { code: "42501" } });
  await asActorUnsaved(worker, (tx) => tx.execute(write(record, null)));
});

test("a request keeps who made it, and a colleague signs in no other name", async () => {
  const { record, clinician, colleague } = await caseOfTwo();
  const [{ write } = never()] = WRITES["emg_requests.created_by"] ?? [];
  await asActor(colleague, (tx) => tx.execute(write(record, colleague.personId)));
  const change = (set: SQL) =>
    asActor(clinician, (tx) =>
      tx.execute(sql`update emg_requests set ${set} where referral_id = ${record.referralId}`),
    );
  const sign = (who: string) =>
    change(sql`status = 'signed', content_hash = 'x', signed_at = now(), signed_by = ${who}`);
  for (const refused of [
    () => change(sql`created_by = app_person_id()`),
    () => change(sql`referral_id = gen_random_uuid()`),
    () => sign(colleague.personId),
  ]) {
    await expect(refused()).rejects.toMatchObject({ cause: { code: "42501" } });
  }
  await sign(clinician.personId);
  const [row] =
    await owner`select created_by, signed_by from emg_requests where referral_id = ${record.referralId}`;
  expect(row).toEqual({ created_by: colleague.personId, signed_by: clinician.personId });
});

test("an event hangs on no colleague's decision, and a patient's on none", async () => {
  const { record, patient, clinician, colleague } = await caseOfTwo();
  const [made] = await asActor(clinician, (tx) =>
    tx.execute<{ id: string }>(sql`insert into decisions
        (clinic_id, patient_id, referral_id, kind, decided_by, decided_at)
      values (${record.clinicId}, ${record.patientId}, ${record.referralId}, 'claim', app_person_id(), now()) returning id`),
  );
  const hang = (actor: Actor) =>
    asActorUnsaved(actor, (tx) =>
      tx.execute(sql`insert into history_events
          (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, decision_id, body)
        values (${record.clinicId}, ${record.patientId}, ${record.referralId}, 'answer', '2026-03-01', '2026-03-01',
          now(), app_person_id(), ${made?.id ?? never()}, '{}')`),
    );
  for (const actor of [patient, colleague]) {
    await expect(hang(actor)).rejects.toMatchObject({ cause: { code: "42501" } });
  }
  await hang(clinician);
});

test("who a patient is, and their birth date, is not the patient's session's to change", async () => {
  const { record, patient, clinician } = await caseOfTwo();
  const admin = await createStaff(record.clinicId, "admin");
  const row = () => owner`select * from patients where id = ${record.patientId}`;
  const before = await row();
  const change = (actor: Actor, set: SQL) =>
    asActor(actor, (tx) =>
      tx.execute(sql`update patients set ${set} where id = ${record.patientId}`),
    );
  for (const set of [
    sql`birth_date = '2011-01-01'`,
    sql`birth_date = null`,
    sql`zone = 'Asia/Tokyo'`,
    sql`name = 'Other'`,
    sql`person_id = gen_random_uuid()`,
  ]) {
    await expect(change(patient, set)).rejects.toMatchObject({ cause: { code: "42501" } });
  }
  await change(clinician, sql`birth_date = '2011-01-01'`);
  expect(await row()).toEqual(before);
  await change(admin, sql`birth_date = '1971-01-01'`);
  expect(await row()).not.toEqual(before);
});

async function caseOfTwo() {
  const clinicId = await createClinic();
  const { actor: patient, patientId } = await createPatient({ clinicId });
  const clinician = await createStaff(clinicId, "clinician");
  const colleague = await createStaff(clinicId, "clinician");
  const referralId = await createReferral({ clinicId, patientId });
  await owner`
    insert into assessments (clinic_id, patient_id, referral_id, as_of, assessed_at, calendar_version,
      birth_date_version, rule_set, input_digest, cause, result)
    values (${clinicId}, ${patientId}, ${referralId}, '2026-03-01', now(), 1, 1, 'r1', '', 'test', '{}')`;
  return { record: { clinicId, patientId, referralId }, patient, clinician, colleague };
}

function both(write: Write) {
  return (["patient", "clinician"] as const).map((by) => ({ by, write }));
}

function clinicians(write: Write) {
  return [{ by: "clinician" as const, write }];
}

function never(): never {
  throw new Error("there is none");
}
