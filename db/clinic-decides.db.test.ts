import { type SQL, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";

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
    ["open it at another time", sql`opened_at = now() - interval '1 year'`],
    ["decide", sql`decision = 'confirm', decided_at = now()`],
    ["say that it was looked at", sql`viewed_at = now()`],
    ["give an appointment", sql`appointment_on = '2026-03-01'`],
    ["claim it", sql`owner_id = app_person_id()`],
    ["judge the urgency", sql`urgency_was_right = false`],
    ["name another referral as the one before", sql`previous_referral_id = id`],
    ["take back the version of the clinic's forms", sql`version = version - 1`],
    ["run the version ahead", sql`version = version + 2`],
  ])("cannot %s", async (_what, change) => {
    const { actor, clinicId, referralId } = await patientInQueue();
    const clinician = await createStaff(clinicId, "clinician");
    const set = sql`update referrals set ${change} where id = ${referralId}`;
    await expect(asActor(actor, (tx) => tx.execute(set))).rejects.toMatchObject(REFUSED);
    await asActor(clinician, (tx) => tx.execute(set));
  });

  test("stores what the rules give, that a correction waits and that a visit no longer answers", async () => {
    const { actor, referralId } = await patientInQueue();
    await asActor(actor, (tx) =>
      tx.execute(sql`update referrals set tier = 'emergency', place = 0, reasons = '{E01}',
        target_on = '2026-03-01', corrected_at = now(), seen_at = null, version = version + 1
        where id = ${referralId}`),
    );
    const [row] = await owner`select tier, place, seen_at from referrals where id = ${referralId}`;
    expect(row).toEqual({ tier: "emergency", place: 0, seen_at: null });
  });

  test.each<[string, SQL, SQL]>([
    ["closed", sql`status, closed_at`, sql`'closed', now()`],
    ["seen", sql`seen_at`, sql`now()`],
    ["decided", sql`decided_at, decision`, sql`now(), 'confirm'`],
    ["claimed", sql`owner_id`, sql`app_person_id()`],
    ["with an appointment", sql`appointment_on`, sql`'2026-03-01'::date`],
  ])("opens no referral that is already %s", async (_what, columns, values) => {
    const { actor, clinicId, patientId } = await createPatient();
    const open = (more: { columns: SQL; values: SQL }) =>
      asActor(actor, (tx) =>
        tx.execute(sql`insert into referrals (clinic_id, patient_id, opened_at ${more.columns})
          values (${clinicId}, ${patientId}, now() ${more.values})`),
      );
    const forged = open({ columns: sql`, ${columns}`, values: sql`, ${values}` });
    await expect(forged).rejects.toMatchObject(REFUSED);
    await open({ columns: sql``, values: sql`` });
  });
});

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
