import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor } from "@/lib/actor";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { listQueue } from "@/lib/queue/list-queue";
import { NO_FILTER } from "@/lib/queue/queue-filter";
import { getPeek } from "./get-peek";

const NOW = new Date("2026-11-24T10:00:00Z");
const ENTRY = {
  day: ["2026-11-24"],
  amount: ["different"],
  places: ["calf:left"],
  duration: ["1-to-10-min"],
  times: ["evening"],
  triggers: ["none-noticed"],
  safety: ["no"],
};

let clinicId: string;
let clinician: ClinicianActor;
let referralId: string;
let patientId: string;

const row = async () =>
  (await listQueue(clinician, { filter: NO_FILTER, after: null }, NOW)).rows[0];

beforeAll(async () => {
  clinicId = await createClinic();
  const { actor } = await createPatient({ clinicId });
  patientId = actor.patientId;
  clinician = await createStaff(clinicId, "clinician");
  await submitJournalEntry(actor, { entry: entryOf(ENTRY), key: randomUUID() }, NOW);
  referralId = (await row())?.referralId ?? "";
});

test("a peek shows where it began, and what nobody was asked as not answered, never as no", async () => {
  const peek = await getPeek(clinician, referralId, NOW);
  expect(peek?.areas.map(({ key, onsetRank }) => [key, onsetRank])).toEqual([["calf:left", 1]]);
  expect(peek?.summary.denied).not.toContain("swallow-change");
  expect(peek?.summary.notAnswered).toContain("swallow-change");
  expect(peek?.examined).toBeNull();
});

test("a peek is a line of the audit of its own, and leaves what is new to the reader new", async () => {
  await getPeek(clinician, referralId, NOW);
  expect((await row())?.news).toBeNull();
  const [line] = await owner`
    select actor_person_id, patient_id, outcome, assessment_id from audit_events
    where action = 'peek-referral' and resource_id = ${referralId} order by id desc limit 1`;
  expect(line).toEqual({
    actor_person_id: clinician.personId,
    patient_id: patientId,
    outcome: "allowed",
    assessment_id: null,
  });
});

test("another clinic's case is not there, and asking for it is audited", async () => {
  const stranger = await createStaff(await createClinic(), "clinician");
  expect(await getPeek(stranger, referralId, NOW)).toBeNull();
  const lines = await owner`
    select outcome, reason, patient_id from audit_events where actor_person_id = ${stranger.personId}`;
  expect([...lines]).toEqual([{ outcome: "denied", reason: "not-found", patient_id: null }]);
});
