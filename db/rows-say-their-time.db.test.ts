import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Actor } from "@/lib/actor";
import { asActor, asActorUnsaved } from "./as-actor";
import type { Transaction } from "./client";
import { assessedCase, store } from "./testing/assessed-case";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";

type Of = { clinicId: string; patientId: string; referralId: string };
type Role = "patient" | "clinician" | "admin";
/** A write in which one column says `at`, which is so far from the time that this column says. */
type Write = {
  by: readonly Role[];
  write: (of: Of, at: SQL) => SQL | ((tx: Transaction) => Promise<unknown>);
};

const TODAY = sql`(now() at time zone 'Europe/Berlin')::date`;
const BOTH = ["patient", "clinician"] as const;

const decision = (of: Of, at: SQL) => sql`insert into decisions
    (clinic_id, patient_id, referral_id, kind, decided_by, decided_at)
  values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'claim', app_person_id(), ${at})`;
const request = (
  of: Of,
  { made = sql`now()`, changed = sql`now()` },
) => sql`insert into emg_requests
    (clinic_id, patient_id, referral_id, content, created_by, created_at, updated_at)
  values (${of.clinicId}, ${of.patientId}, ${of.referralId}, '{}', app_person_id(), ${made}, ${changed})`;
const message = (of: Of, columns: string, values: SQL) => sql`insert into outbox_messages
    (clinic_id, patient_id, referral_id, kind, ${sql.raw(columns)})
  values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'decided', ${values})`;
const referral = (column: string) => (of: Of, at: SQL) =>
  sql`update referrals set ${sql.raw(column)} = ${at} where id = ${of.referralId}`;
/** With the assessment go the referral's copy of it, that of a correction, and the message. */
const assessed = (of: Of, at: SQL) => async (tx: Transaction) => {
  const [said] = await tx.execute<{ at: string }>(sql`select ${at} as at`);
  await store(tx, { of, made: { assessed_at: said?.at } });
};

const WRITES: Readonly<Record<string, Write>> = {
  "assessments.assessed_at": { by: BOTH, write: assessed },
  "checklist_responses.recorded_at": {
    by: BOTH,
    write: (of, at) => sql`insert into checklist_responses
      (clinic_id, patient_id, referral_id, checklist_id, page, zone, channel, recorded_by, recorded_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, gen_random_uuid(), 'felt', 'UTC', 'portal',
        app_person_id(), ${at})`,
  },
  "decisions.decided_at": { by: ["clinician"], write: decision },
  "drafts.saved_at": {
    by: ["patient"],
    write: (
      of,
      at,
    ) => sql`insert into drafts (clinic_id, patient_id, form, subject, fields, wording, saved_at)
      values (${of.clinicId}, ${of.patientId}, 'checklist', 'felt', '{}', 'w', ${at})`,
  },
  "emg_requests.created_at": { by: ["clinician"], write: (of, made) => request(of, { made }) },
  "emg_requests.updated_at": {
    by: ["clinician"],
    write: (of, changed) => request(of, { changed }),
  },
  "emg_requests.signed_at": {
    by: ["clinician"],
    write: (of, at) => async (tx) => {
      await tx.execute(request(of, {}));
      await tx.execute(sql`update emg_requests set status = 'signed', content_hash = 'x',
        signed_by = app_person_id(), signed_at = ${at} where referral_id = ${of.referralId}`);
    },
  },
  "history_events.recorded_at": {
    by: BOTH,
    write: (of, at) => async (tx) => {
      await tx.execute(sql`insert into history_events
          (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, body)
        values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'no-twitch', '2026-03-01', ${TODAY}, ${at},
          app_person_id(), '{}')`);
      await store(tx, { of, events: 2 });
    },
  },
  "journal_entries.recorded_at": {
    by: BOTH,
    write: (of, at) => sql`insert into journal_entries
      (clinic_id, patient_id, referral_id, entry_date, zone, channel, recorded_by, recorded_at)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, '2026-03-01', 'UTC', 'portal', app_person_id(), ${at})`,
  },
  "lowering_proposals.proposed_at": {
    by: ["clinician"],
    write: (
      of,
      at,
    ) => sql`insert into lowering_proposals (clinic_id, patient_id, referral_id, proposed_by, proposed_at,
        expires_at, version, assessment_id, content)
      select ${of.clinicId}, ${of.patientId}, ${of.referralId}, app_person_id(), ${at}, ${at} + interval '1 hour', 1, id, '{}'
      from assessments where referral_id = ${of.referralId}`,
  },
  "outbox_messages.created_at": {
    by: ["clinician"],
    write: (of, at) => message(of, "created_at", at),
  },
  "outbox_messages.not_before": {
    by: ["clinician"],
    write: (of, at) =>
      message(of, "created_at, not_before", sql`now(), ${at} + interval '5 minutes'`),
  },
  "outbox_messages.withdrawn_at": {
    by: ["clinician"],
    write: (of, at) => async (tx) => {
      await tx.execute(
        message(of, "created_at, not_before", sql`now(), now() + interval '5 minutes'`),
      );
      await tx.execute(sql`update outbox_messages set withdrawn_at = ${at}
        where referral_id = ${of.referralId} and not_before is not null`);
    },
  },
  "patient_messages.written_at": {
    by: ["clinician"],
    write: (of, at) => async (tx) => {
      const [made] = await tx.execute<{ id: string }>(
        sql`${decision(of, sql`now()`)} returning id`,
      );
      await tx.execute(sql`insert into patient_messages
          (clinic_id, patient_id, decision_id, kind, words, written_by, writer, written_at)
        values (${of.clinicId}, ${of.patientId}, ${made?.id}, 'advice', 'x', app_person_id(), 'Dr A', ${at})`);
    },
  },
  "referrals.closed_at": { by: ["clinician"], write: referral("closed_at") },
  "referrals.corrected_at": { by: ["clinician"], write: referral("corrected_at") },
  "referrals.decided_at": { by: ["clinician"], write: referral("decided_at") },
  "referrals.opened_at": {
    by: BOTH,
    write: (of, at) =>
      sql`select app_open_referral(${of.patientId}, gen_random_uuid(), null, ${at})`,
  },
  "referrals.patient_reads_until": {
    by: ["clinician"],
    write: (
      of,
      at,
    ) => sql`update referrals set patient_reads = '{}', patient_reads_until = ${at} + interval '5 minutes'
      where id = ${of.referralId}`,
  },
  "referrals.seen_at": { by: ["clinician"], write: referral("seen_at") },
  "snapshots.made_at": {
    by: BOTH,
    write: (of, at) => sql`insert into snapshots
        (clinic_id, patient_id, rule_set, version, last_sequence, input_digest, content, made_at)
      values (${of.clinicId}, ${of.patientId}, 'r1', 1, 1, '', '', ${at})`,
  },
  "submissions.created_at": {
    by: BOTH,
    write: (
      of,
      at,
    ) => sql`insert into submissions (clinic_id, person_id, key, action, body_hash, created_at)
      values (${of.clinicId}, app_person_id(), gen_random_uuid(), 'test', '', ${at})`,
  },
};

/** Columns that no session of a person can set to a time of its choice, or that say a time to come, each with why. */
const OTHERS: Readonly<Record<string, string>> = {
  "action_throttles.expires_at": "an end, by which nothing is dated",
  "audit_events.at": "app_append_audit alone writes it, by the clock",
  "birth_dates.recorded_at": "a trigger alone writes it, by the clock",
  "clinic_calendars.recorded_at": "a trigger alone writes it, by the clock",
  "consents.agreed_at": "app_join alone writes it, by the clock",
  "clinics.created_at": "no role of the program makes a clinic",
  "invitations.created_at": "app_invite alone writes it, by the clock",
  "invitations.expires_at": "an end, of app_invite alone",
  "invitations.used_at": "app_join alone writes it, by the clock",
  "invitations.withdrawn_at": "app_invite alone writes it, by the clock",
  "lowering_proposals.expires_at": "an end, within a day of `proposed_at` by a check",
  "mails.created_at": "the functions of mail alone write it, by the clock",
  "mails.ended_at": "app_end_mail alone writes it, by the clock",
  "mails.expires_at": "an end, of the functions of mail alone",
  "mails.next_attempt_at": "app_claim_mail alone writes it, by the clock",
  "memberships.created_at": "the functions of joining and of roles alone write it, by the clock",
  "memberships.ended_at": "app_set_staff_role alone writes it, by the clock",
  "outbox_messages.acknowledged_at": "app_remind_unacknowledged alone writes it, by the clock",
  "outbox_messages.next_attempt_at": "app_claim_message alone writes it, by the clock",
  "outbox_messages.sent_at": "the worker alone is granted it; below",
  "password_resets.created_at": "app_request_password_reset alone writes it, by the clock",
  "password_resets.expires_at": "an end, of app_request_password_reset alone",
  "password_resets.used_at": "app_reset_password alone writes it, by the clock",
  "patients.created_at": "app_create_patient alone writes it, by the clock",
  "people.created_at": "no role of the program is granted it",
  "people.disabled_at": "no role of the program is granted it",
  "refusal_counts.ends_at": "app_count_refusal alone writes it, by the clock",
  "referrals.assessed_at": "app_store_assessed alone writes it, as the assessment says it",
  "refused_sign_ins.at": "app_record_refused_sign_in alone writes it, by the clock",
  "rule_sets.first_live_at": "the worker alone is granted it; below",
  "sessions.created_at": "app_start_session alone writes it, by the clock",
  "sessions.ended_at": "app_end_session alone writes it, by the clock",
  "sessions.expires_at": "an end, of app_start_session alone",
  "sessions.last_seen_at": "app_session alone writes it, by the clock",
  "sign_in_throttles.blocked_until": "an end, by which nothing is dated",
  "sign_in_throttles.counted_at": "the role for signing in alone is granted it",
  "sign_in_throttles.expires_at": "an end, by which nothing is dated",
  "staff_invitations.created_at": "app_invite_staff alone writes it, by the clock",
  "staff_invitations.expires_at": "an end, of app_invite_staff alone",
  "staff_invitations.used_at": "app_join_staff alone writes it, by the clock",
  "staff_invitations.withdrawn_at":
    "the functions of staff's codes and roles alone write it, by the clock",
  "unsent_forms.expires_at": "an end, of app_keep_unsent_form alone",
};

const HOUR_OFF = [sql`now() - interval '1 hour'`, sql`now() + interval '1 hour'`];

function refusedBy(column: string) {
  const [table, name] = column.split(".");
  return { cause: { code: "23514", constraint_name: `${table}_${name}_is_now` } };
}

test("every column that says a time is written below, or has a reason", async () => {
  const columns = await owner<{ name: string }[]>`
    select relname || '.' || attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
      and atttypid in ('timestamptz'::regtype, 'timestamp'::regtype)`;
  const known = [...Object.keys(WRITES), ...Object.keys(OTHERS)];
  expect(columns.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
});

test.each(
  Object.entries(WRITES).flatMap(([column, { by, write }]) =>
    by.map((role) => ({ column, role, write })),
  ),
)("$column is now, for a $role", async ({ column, role, write }) => {
  const { of, actors } = await heldCase(column === "referrals.opened_at");
  const run = (at: SQL) => (tx: Transaction) => {
    const asked = write(of, at);
    return typeof asked === "function" ? asked(tx) : tx.execute(asked);
  };
  for (const at of HOUR_OFF) {
    await expect(asActor(actors[role], run(at))).rejects.toMatchObject(refusedBy(column));
  }
  await asActorUnsaved(actors[role], async (tx) => [await run(sql`now()`)(tx)]);
});

test.each(BOTH)("an event of a %s was not known yesterday", async (role) => {
  const { of, actors } = await heldCase();
  const report = (on: SQL) => async (tx: Transaction) => {
    await tx.execute(sql`insert into history_events
        (clinic_id, patient_id, referral_id, kind, day, recorded_on, recorded_at, recorded_by, body)
      values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'no-twitch', '2026-03-01', ${on}, now(), app_person_id(), '{}')`);
    return [await store(tx, { of, events: 2 })];
  };
  await expect(asActor(actors[role], report(sql`${TODAY} - 1`))).rejects.toMatchObject(
    refusedBy("history_events.recorded_on"),
  );
  await asActorUnsaved(actors[role], report(TODAY));
});

test("a session that writes a time cannot let its clinic take any", async () => {
  const { of, actors } = await heldCase();
  for (const actor of Object.values(actors)) {
    const allow = asActor(actor, (tx) =>
      tx.execute(sql`update clinics set takes_any_time = true where id = ${of.clinicId}`),
    );
    await expect(allow).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

test("a message begins unsent and ends once, for the worker too", async () => {
  const { of, actors } = await heldCase();
  const ending = { cause: { constraint_name: "outbox_messages_end_once" } };
  for (const column of ["sent_at", "acknowledged_at", "next_attempt_at", "withdrawn_at"]) {
    const ended = message(
      of,
      `created_at, not_before, ${column}`,
      sql`now(), now() + interval '5 minutes', now()`,
    );
    await expect(asActor(actors.clinician, (tx) => tx.execute(ended))).rejects.toMatchObject(
      ending,
    );
  }
  const tried = message(of, "created_at, attempts", sql`now(), 100`);
  await expect(asActor(actors.clinician, (tx) => tx.execute(tried))).rejects.toMatchObject(ending);

  const send = (at: SQL) =>
    asActor(actors.worker, (tx) =>
      tx.execute(
        sql`update outbox_messages set sent_at = ${at} where referral_id = ${of.referralId}`,
      ),
    );
  await expect(send(sql`now() + interval '1 hour'`)).rejects.toMatchObject(
    refusedBy("outbox_messages.sent_at"),
  );
  await send(sql`now()`);
  for (const other of [sql`null`, sql`now() - interval '1 hour'`, sql`now()`])
    await expect(send(other)).rejects.toMatchObject(ending);
});

test("what was withdrawn stays so", async () => {
  const { of, actors } = await heldCase();
  const withdraw = (at: SQL) =>
    asActor(actors.clinician, (tx) =>
      tx.execute(sql`update outbox_messages set withdrawn_at = ${at}
        where referral_id = ${of.referralId} and not_before is not null`),
    );
  const waits = message(of, "created_at, not_before", sql`now(), now() + interval '5 minutes'`);
  await asActor(actors.clinician, (tx) => tx.execute(waits));
  await withdraw(sql`now()`);
  await expect(withdraw(sql`null`)).rejects.toMatchObject({
    cause: { constraint_name: "outbox_messages_end_once" },
  });
});

test.each(["seen_at", "decided_at"])(
  "%s goes back to when a decision about that case was made, and to no other time",
  async (column) => {
    const { of, actors } = await heldCase();
    const [earlier] = await owner<{ at: string }[]>`
    insert into decisions (clinic_id, patient_id, referral_id, kind, decided_by, decided_at)
    values (${of.clinicId}, ${of.patientId}, ${of.referralId}, 'seen', ${actors.clinician.personId}, now() - interval '2 days')
    returning decided_at::text as at`;
    const set = (at: SQL) =>
      asActor(actors.clinician, (tx) => tx.execute(referral(column)(of, at)));
    await set(sql`${earlier?.at}::timestamptz`);
    await expect(set(sql`${earlier?.at}::timestamptz - interval '1 hour'`)).rejects.toMatchObject(
      refusedBy(`referrals.${column}`),
    );
    const another = await assessedCase(of.clinicId);
    const elsewhere = asActor(actors.clinician, (tx) =>
      tx.execute(referral(column)(another, sql`${earlier?.at}::timestamptz`)),
    );
    await expect(elsewhere).rejects.toMatchObject(refusedBy(`referrals.${column}`));
  },
);

test("the worker says when its job began, and no time to come; rules of any clinic only now", async () => {
  const { of, actors } = await heldCase();
  const assess = (at: SQL) => asActor(actors.worker, (tx) => assessed(of, at)(tx));
  await assess(sql`now() - interval '1 hour'`);
  await expect(assess(sql`now() + interval '1 hour'`)).rejects.toMatchObject(
    refusedBy("assessments.assessed_at"),
  );
  const live = (at: SQL) =>
    asActorUnsaved(actors.worker, (tx) =>
      tx.execute(
        sql`insert into rule_sets (id, digest, definition, first_live_at) values ('other', '', '{}', ${at})`,
      ),
    );
  await expect(live(sql`now() + interval '1 hour'`)).rejects.toMatchObject(
    refusedBy("rule_sets.first_live_at"),
  );
  await live(sql`now()`);
});

async function heldCase(isNew = false) {
  const clinicId = await createClinic({ takesAnyTime: false });
  const made = isNew ? await createPatient({ clinicId }) : await assessedCase(clinicId);
  const clinician = await createStaff(clinicId, "clinician");
  const admin = await createStaff(clinicId, "admin");
  const { patientId, actor: patient } = made;
  const of = {
    clinicId,
    patientId,
    referralId: "referralId" in made ? made.referralId : randomUUID(),
  };
  const worker: Actor = { role: "worker", clinicId, job: "test" };
  return { of, actors: { patient, clinician, admin, worker } };
}
