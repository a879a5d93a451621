import { expect, test } from "vitest";

import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";

import { readNotes } from "./read-notes";
import { auditedActions, decisionCase, key, NOW, stored, writeNote } from "./testing/decision-case";

const LATER = new Date(NOW.getTime() + 60_000);

async function current(referralId: string) {
  const [row] = await owner<{ place: number; labels: string[]; unread: number }[]>`
    select r.place, r.labels,
      (select count(*)::int from jsonb_array_elements(a.result -> 'missing') item
        where item ->> 'item' = 'emergency-words-unread') as unread
    from referrals r join assessments a on a.id = r.assessment_id where r.id = ${referralId}`;
  return row;
}

async function readsOf(patientId: string) {
  return await owner`
    select e.body ->> 'text' as text, d.kind, d.decided_by from history_events e
    join decisions d on d.id = e.decision_id
    where e.patient_id = ${patientId} and e.kind = 'text-read' order by e.recorded_at`;
}

test("a note that was read waits no longer: who read it is kept, and the case is sorted again at once", async () => {
  const { clinicId, patient, clinician, referralId } = await decisionCase(["sweating"]);
  const before = await current(referralId);
  const text = await writeNote(patient, true);
  expect(await current(referralId)).toMatchObject({
    place: 3,
    labels: expect.arrayContaining(["unread-text"]),
    unread: 1,
  });
  const read = await readNotes(clinician, { referralId, key: key() }, [text], LATER);
  expect(read).toEqual({ outcome: "read" });
  expect(await current(referralId)).toEqual({ ...before, unread: 0 });
  expect(await readsOf(patient.patientId)).toEqual([
    { text, kind: "read-notes", decided_by: clinician.personId },
  ]);
  expect(await auditedActions(clinicId)).toContain("read-notes");
});

test("one of two notes that was read leaves the other waiting", async () => {
  const { patient, clinician, referralId } = await decisionCase(["sweating"]);
  const [first, second] = [await writeNote(patient), await writeNote(patient, true)];
  await readNotes(clinician, { referralId, key: key() }, [first], LATER);
  expect(await current(referralId)).toMatchObject({ place: 3, unread: 1 });
  await readNotes(clinician, { referralId, key: key() }, [first, second], LATER);
  expect(await readsOf(patient.patientId)).toHaveLength(2);
});

test("a second press has no second effect, and a page that was left open is told that it was read", async () => {
  const { patient, clinician, referralId } = await decisionCase(["sweating"]);
  const text = await writeNote(patient);
  const target = { referralId, key: key() };
  const press = () => readNotes(clinician, target, [text], LATER);
  expect(await Promise.all([press(), press()])).toEqual([{ outcome: "read" }, { outcome: "read" }]);
  const stale = { referralId, key: key() };
  expect(await readNotes(clinician, stale, [text], LATER)).toEqual({ outcome: "already-read" });
  expect(await readNotes(clinician, target, [text, text], LATER)).toEqual({
    outcome: "key-reused",
  });
  expect(await readsOf(patient.patientId)).toHaveLength(1);
});

test("a decision form that was opened before a note was read is told so when the case moved", async () => {
  const { patient, clinician, referralId } = await decisionCase(["sweating"]);
  const text = await writeNote(patient);
  const { version } = await stored(referralId);
  await readNotes(clinician, { referralId, key: key() }, [text], LATER);
  expect((await stored(referralId)).version).toBeGreaterThan(version);
});

test("another patient's note, another clinic's referral and what is no note are not found, and nothing is marked", async () => {
  const { clinicId, patient, clinician, referralId } = await decisionCase(["sweating"]);
  const other = await decisionCase(["sweating"]);
  const [own, foreign] = [await writeNote(patient), await writeNote(other.patient)];
  const [answer] = await owner<{ id: string }[]>`
    select id from history_events where patient_id = ${patient.patientId} and kind = 'answer'`;
  const stranger = await createStaff(await createClinic(), "clinician");
  const mark = (texts: readonly string[], actor = clinician, target = referralId) =>
    readNotes(actor, { referralId: target, key: key() }, texts, LATER);
  for (const refused of [
    mark([own, foreign]),
    mark([own, answer?.id ?? ""]),
    mark([own, key()]),
    mark([own], stranger),
    mark([foreign], clinician, other.referralId),
  ]) {
    expect(await refused).toEqual({ outcome: "not-found" });
  }
  expect(await readsOf(patient.patientId)).toEqual([]);
  expect(await auditedActions(clinicId)).not.toContain("read-notes");
});

test("a note to a closed referral is read there, and opens none", async () => {
  const { patient, clinician, referralId } = await decisionCase(["sweating"]);
  await owner`update referrals set status = 'closed', closed_at = ${NOW} where id = ${referralId}`;
  const text = await writeNote(patient);
  expect(await current(referralId)).toMatchObject({
    labels: expect.arrayContaining(["unread-text"]),
  });
  const read = await readNotes(clinician, { referralId, key: key() }, [text], LATER);
  expect(read).toEqual({ outcome: "read" });
  expect((await current(referralId))?.labels).not.toContain("unread-text");
  const referrals = await owner`select id from referrals where patient_id = ${patient.patientId}`;
  expect(referrals).toEqual([{ id: referralId }]);
});
