import { type SQL, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import type { Actor } from "@/lib/actor";
import { asActor } from "./as-actor";
import { createClinic } from "./testing/create-clinic";
import { createPatient } from "./testing/create-patient";
import { createReferral } from "./testing/create-referral";
import { createStaff } from "./testing/create-staff";
import { owner } from "./testing/owner";

const REFUSED = { cause: { code: "42501" } };

async function patientInQueue(clinicId?: string) {
  const patient = await createPatient(clinicId === undefined ? {} : { clinicId });
  const referralId = await createReferral({ ...patient, tier: "soon" });
  await owner`update referrals set corrected_at = now(), seen_at = now() where id = ${referralId}`;
  return { ...patient, referralId };
}

describe("a patient's session", () => {
  test.each<[string, SQL]>([
    ["acknowledge a correction", sql`corrected_at = null`],
    ["say that the patient was seen", sql`seen_at = now() + interval '1 day'`],
    ["close the referral", sql`status = 'closed', closed_at = now()`],
    ["decide", sql`decision = 'accept', decided_at = now()`],
    ["give an appointment", sql`appointment_on = '2026-03-01'`],
    ["claim it", sql`owner_id = app_person_id()`],
    ["judge the urgency", sql`urgency_was_right = false`],
    ["take back the version of the clinic's forms", sql`version = version - 1`],
    ["change nothing", sql`version = version`],
  ])("cannot %s", async (_what, change) => {
    const { actor, clinicId, referralId } = await patientInQueue();
    const clinician = await createStaff(clinicId, "clinician");
    const set = (by: Actor) =>
      asActor(by, async (tx) => {
        // What a clinician must have said before a referral is closed.
        if (by.role === "clinician") await tx.execute(discharge(referralId));
        await tx.execute(sql`update referrals set ${change} where id = ${referralId}`);
      });
    await expect(set(actor)).rejects.toMatchObject(REFUSED);
    await set(clinician);
  });
});

describe("nobody's session", () => {
  test.each<[string, SQL]>([
    ["raise a tier", sql`tier = 'emergency', place = 0`],
    ["lower a tier", sql`tier = 'self-care', top_tier = 'self-care', place = 10`],
    ["move a day", sql`target_on = '2026-03-01', deadline_on = '2027-03-01'`],
    ["change its order in the queue", sql`order_key = '2'`],
    ["end an open finding", sql`latched = '[]'`],
    ["say why", sql`reasons = '{M1}', why = null`],
    ["name another assessment", sql`assessment_id = null, assessed_at = null`],
    ["say that nothing changes by itself", sql`next_change_on = null`],
    ["open it at another time", sql`opened_at = now() - interval '1 year'`],
    ["name another referral as the one before", sql`previous_referral_id = id`],
    ["give it to another patient", sql`patient_id = gen_random_uuid()`],
  ])("can %s", async (_what, change) => {
    const { actor, clinicId, referralId } = await patientInQueue();
    const row = () => owner`select * from referrals where id = ${referralId}`;
    const before = await row();
    const worker: Actor = { role: "worker", clinicId, job: "test" };
    for (const by of [actor, await createStaff(clinicId, "clinician"), worker]) {
      const set = asActor(by, (tx) =>
        tx.execute(sql`update referrals set ${change} where id = ${referralId}`),
      );
      await expect(set).rejects.toMatchObject(REFUSED);
    }
    expect(await row()).toEqual(before);
  });

  test("can insert a referral or an assessment, or remove a row", async () => {
    const { actor, clinicId, patientId, referralId } = await patientInQueue();
    const worker: Actor = { role: "worker", clinicId, job: "test" };
    for (const by of [actor, await createStaff(clinicId, "clinician"), worker]) {
      for (const statement of [
        sql`insert into referrals (clinic_id, patient_id, opened_at) values (${clinicId}, ${patientId}, now())`,
        sql`insert into assessments (clinic_id, patient_id, referral_id, as_of, assessed_at, calendar_version,
            birth_date_version, rule_set, input_digest, cause, result)
          values (${clinicId}, ${patientId}, ${referralId}, '2026-03-01', now(), 1, 1, 'r1', '', 'test', '{}')`,
        sql`delete from referrals where id = ${referralId}`,
        sql`delete from assessments where referral_id = ${referralId}`,
        sql`delete from history_events where referral_id = ${referralId}`,
      ]) {
        const run = asActor(by, (tx) => tx.execute(statement));
        await expect(run).rejects.toMatchObject(REFUSED);
      }
    }
  });

  test("closes a referral without a decision that says so, of its own and now", async () => {
    const { clinicId, referralId } = await patientInQueue();
    const [clinician, colleague] = [
      await createStaff(clinicId, "clinician"),
      await createStaff(clinicId, "clinician"),
    ];
    const close = sql`update referrals set status = 'closed', closed_at = now() where id = ${referralId}`;
    await expect(asActor(clinician, (tx) => tx.execute(close))).rejects.toMatchObject(REFUSED);
    await asActor(clinician, (tx) => tx.execute(discharge(referralId)));
    await expect(asActor(clinician, (tx) => tx.execute(close))).rejects.toMatchObject(REFUSED);
    await expect(asActor(colleague, (tx) => tx.execute(close))).rejects.toMatchObject(REFUSED);
    await asActor(colleague, async (tx) => {
      await tx.execute(discharge(referralId));
      await tx.execute(close);
    });
    const reopen = sql`update referrals set status = 'open', closed_at = null where id = ${referralId}`;
    await expect(asActor(colleague, (tx) => tx.execute(reopen))).rejects.toMatchObject(REFUSED);
  });
});

function discharge(referralId: string) {
  return sql`insert into decisions (clinic_id, referral_id, patient_id, kind, decided_by, decided_at, examined_on, examination)
    select clinic_id, id, patient_id, 'discharge', app_person_id(), now(), (now() at time zone 'Europe/Berlin')::date, 'Well'
    from referrals where id = ${referralId}`;
}

describe("a journal entry", () => {
  type Of = Awaited<ReturnType<typeof patientInQueue>>;
  async function write(of: Of, day: string, supersedes: readonly string[] = []) {
    const ids = sql.param(`{${supersedes.join()}}`);
    const [entry] = await asActor(of.actor, (tx) =>
      tx.execute<{ id: string }>(sql`
        insert into journal_entries (clinic_id, patient_id, referral_id, entry_date, zone, channel,
          recorded_by, recorded_at, supersedes)
        values (${of.clinicId}, ${of.patientId}, ${of.referralId}, ${day}, 'Europe/Berlin',
          'portal', ${of.personId}, now(), ${ids}::uuid[]) returning id`),
    );
    if (entry === undefined) throw new Error("no entry was written");
    return entry.id;
  }

  test("takes the place of entries of its own patient and day", async () => {
    const own = await patientInQueue();
    const first = await write(own, "2026-03-01");
    const second = await write(own, "2026-03-01");
    const id = await write(own, "2026-03-01", [first, second]);
    const [entry] = await owner`select supersedes from journal_entries where id = ${id}`;
    expect(entry).toEqual({ supersedes: [first, second] });
  });

  test("takes the place of none of another day, patient or clinic, of none that is not there, and of none twice", async () => {
    const own = await patientInQueue(await createClinic());
    const entry = await write(own, "2026-03-01");
    const others = [
      await write(own, "2026-03-02"),
      await write(await patientInQueue(own.clinicId), "2026-03-01"),
      await write(await patientInQueue(await createClinic()), "2026-03-01"),
      "00000000-0000-4000-8000-000000000000",
      entry,
    ];
    for (const other of others) {
      await expect(write(own, "2026-03-01", [entry, other])).rejects.toMatchObject(REFUSED);
    }
  });

  test("takes the place of a thousand entries at most", async () => {
    const own = await patientInQueue();
    const made = await owner<{ id: string }[]>`
      insert into journal_entries (clinic_id, patient_id, referral_id, entry_date, zone, channel,
        recorded_by, recorded_at)
      select ${own.clinicId}, ${own.patientId}, ${own.referralId}, '2026-03-01', 'Europe/Berlin',
        'portal', ${own.personId}, now() from generate_series(1, 1001) returning id`;
    const ids = made.map(({ id }) => id);
    await expect(write(own, "2026-03-01", ids)).rejects.toMatchObject(REFUSED);
    await write(own, "2026-03-01", ids.slice(1));
  });
});
