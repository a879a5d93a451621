import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createReferral } from "@/db/testing/create-referral";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";

import { findPatients } from "./find-patients";

const NOW = new Date("2026-11-28T12:00:00Z");
let clinician: ClinicianActor;
let clinicId: string;

const PEOPLE = [
  {
    name: "Siobhán O’Brien",
    number: "R10 482",
    phone: "+44 7700 900 101",
    birthDate: "1984-03-02",
  },
  { name: "Łukasz Nguyễn-Straße", number: "R-10999", phone: "01632 960 001" },
  { name: "محمد أحمد", number: "900 555 1234", phone: null },
  { name: "李伟", number: null, phone: null },
  { name: "Ελένη Παπαδόπουλος", number: null, phone: null },
];

beforeAll(async () => {
  clinicId = await createClinic();
  clinician = await createStaff(clinicId, "clinician");
  for (const { name, number, phone, birthDate } of PEOPLE) {
    const { patientId } = await createPatient({ clinicId, name, ...(birthDate && { birthDate }) });
    await owner`update patients set hospital_number = ${number}, phone = ${phone} where id = ${patientId}`;
  }
});

const found = async (typed: string, asker = clinician) =>
  (await findPatients(asker, typed, NOW)).patients.map(({ name }) => name.split(" ")[0]);

describe("a patient is found by", () => {
  test.each([
    ["obrien", "Siobhán"],
    ["O'BRIEN", "Siobhán"],
    ["o’brien siobhan", "Siobhán"],
    ["bri", "Siobhán"],
    ["bha\u0301n", "Siobhán"],
    ["R10482", "Siobhán"],
    ["r10 482", "Siobhán"],
    ["0482", "Siobhán"],
    ["07700 900101", "Siobhán"],
    ["+44 7700 900 101", "Siobhán"],
    ["0044 7700 900101", "Siobhán"],
    ["02-Mar-1984", "Siobhán"],
    ["lukasz", "Łukasz"],
    ["nguyen", "Łukasz"],
    ["strasse", "Łukasz"],
    ["r10999", "Łukasz"],
    ["+44 1632 960001", "Łukasz"],
    ["960 001", "Łukasz"],
    ["احمد", "محمد"],
    ["900 555 1234", "محمد"],
    ["9005551234", "محمد"],
    ["李", "李伟"],
    ["伟", "李伟"],
    ["ΠΑΠΑΔΟΠΟΥΛΟΣ", "Ελένη"],
    ["ελενη", "Ελένη"],
    ["El", null],
    ["482 nguyen", null],
    ["%", null],
    ["_", null],
    ["'", null],
    ["'; drop table patients; --", null],
    ["\\", null],
    [" ", null],
  ])("%j: %s", async (typed, name) => {
    expect(await found(typed)).toEqual(name === null ? [] : [name]);
  });
});

test("a name in any Unicode form and any case has one key", async () => {
  const letters = fc.constantFrom(...Array.from("aäÄåéßŁøÆşİıñçőǅﬁΣςάЖйéאַحلاहिन्दีไทย김李が ’'-."));
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { maxLength: 20 }), async (parts) => {
      const name = parts.join("");
      const forms = ["NFC", "NFD", "NFKC", "NFKD"].map((form) => name.normalize(form));
      const [row] = await owner<{ keys: number }[]>`
        select count(distinct search_key(form))::int as keys
        from (select unnest(${[name, ...forms]}::text[]) as form
          union all select casefold(${name} collate "pg_unicode_fast")) forms`;
      expect(row?.keys).toBe(1);
    }),
    { numRuns: 200 },
  );
});

test("an open referral comes before a closed one, and a closed one says so", async () => {
  const { patientId } = await createPatient({ clinicId, name: "Zbigniew Referred" });
  expect((await findPatients(clinician, "zbigniew", NOW)).patients[0]?.referral).toBeNull();
  const closed = await createReferral({ clinicId, patientId, tier: "soon" });
  await owner`update referrals set status = 'closed', closed_at = '2026-10-12T10:00:00Z' where id = ${closed}`;
  const before = (await findPatients(clinician, "zbigniew", NOW)).patients[0]?.referral;
  expect(before).toMatchObject({ referralId: closed, closedOn: 20_738 });
  const open = await createReferral({ clinicId, patientId, tier: "soon" });
  const after = (await findPatients(clinician, "zbigniew", NOW)).patients[0]?.referral;
  expect(after).toMatchObject({ referralId: open, closedOn: null });
});

test("nobody finds a patient of another clinic, and no other role finds any", async () => {
  expect(await found("obrien", await createStaff(await createClinic(), "clinician"))).toEqual([]);
  for (const role of ["admin", "auditor"] as const) {
    const actor = await createStaff(clinicId, role);
    const asked = asActor(actor, (tx) =>
      tx.execute(sql`select * from app_find_patients('obrien', null, 5)`),
    );
    await expect(asked).rejects.toMatchObject({ cause: { code: "42501" } });
  }
  const { actor } = await createPatient({ clinicId });
  const asked = asActor(actor, (tx) =>
    tx.execute(sql`select * from app_find_patients('obrien', null, 5)`),
  );
  await expect(asked).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("that somebody searched is audited with whom it found, without the words", async () => {
  const { patients } = await findPatients(clinician, "siobhan", NOW);
  const [row] = await owner`
    select * from audit_events where clinic_id = ${clinicId} and action = 'find-patients' order by id desc limit 1`;
  expect(row).toMatchObject({
    actor_person_id: clinician.personId,
    patient_ids: patients.map(({ patientId }) => patientId),
    outcome: "allowed",
  });
  expect(patients).toHaveLength(1);
  expect(JSON.stringify(row)).not.toMatch(/siobhan/i);
});

describe("at 50,000 patients", () => {
  let large: string;
  beforeAll(async () => {
    large = await createClinic();
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`insert into patients (clinic_id, id, person_id, name, birth_date, hospital_number, phone, zone)
        select ${large}, gen_random_uuid(), gen_random_uuid(), initcap(translate(md5(n::text), '0123456789', 'ghijklmnop')) || ' '
          || initcap(translate(md5((n % 9000)::text), '0123456789', 'qrstuvwxyz')), date '1950-01-01' + n % 20000, 'H' || n,
          '07700 ' || lpad(n::text, 6, '0'), 'Europe/London' from generate_series(1, 50000) n`;
    });
    await owner.begin(async (tx) => {
      // Every row is looked at: of a sample, the planner now and then took a rare part of a name for a common one.
      await tx`set local default_statistics_target = 1000`;
      await tx`analyze patients`;
    });
  }, 120_000);

  const BY_TRIGRAMS = "patients_search_key_index";
  test.each([
    ["a part of a name", "ghab", BY_TRIGRAMS],
    ["two parts", "cde fab", BY_TRIGRAMS],
    ["two letters", "ab", "patients"],
    ["one letter", "x", "patients"],
    ["a hospital number", "H4711", BY_TRIGRAMS],
    ["a phone number", "07700 004711", BY_TRIGRAMS],
    ["nothing that anybody has", "qqqqqq", BY_TRIGRAMS],
    ["a birth date", "02-Mar-1984", "patients_clinic_id_birth_date_index"],
  ])("%s reads no whole table", async (_what, typed, index) => {
    const born = typed.includes("Mar") ? "1984-03-02" : null;
    const plan = await owner.begin(async (tx) => {
      await tx`set local enable_seqscan = off`;
      const [row] = await tx<{ statement: string }[]>`
        select find_patients_statement(${large}, ${typed}, ${born}, 51) as statement`;
      if (!row) throw new Error("no statement was made");
      return JSON.stringify(await tx.unsafe(`explain (format json) ${row.statement}`));
    });
    expect(plan).not.toContain("Seq Scan");
    expect(plan).toMatch(new RegExp(`"Index Name":"${index}`));
  });
});
