import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { savePageDraft } from "@/lib/checklist/save-page-draft";
import { submitChecklistPage } from "@/lib/checklist/submit-checklist-page";
import { saveEntryDraft } from "@/lib/journal/save-entry-draft";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { deleteDraft } from "./delete-draft";
import type { DraftForm } from "./draft";
import { getDraft } from "./get-draft";

const NOW = new Date("2026-11-24T10:00:00Z");
const WORDING = "a".repeat(64);
const ENTRY = { form: "journal-entry", subject: "new" } as const;
const BREATHING = { form: "checklist", subject: "emergency-breathing" } as const;
const SENT = { day: ["2026-11-24"], amount: ["none"], safety: ["no"] };
const RAISED = { "severe-breathing": ["yes"] };

function draftEntry(actor: PatientActor, note: string, { key = randomUUID(), now = NOW } = {}) {
  const fields = { day: ["2026-11-24"], note: [note] };
  return saveEntryDraft(actor, { ...ENTRY, fields, wording: WORDING, key }, now);
}

function draftPage(actor: PatientActor, fields: Record<string, string[]>, key = randomUUID()) {
  return savePageDraft(actor, { ...BREATHING, fields, wording: WORDING, key }, NOW);
}

async function facts({ patientId }: PatientActor): Promise<number> {
  const [row] = await owner`
    select (select count(*) from history_events where patient_id = ${patientId})
      + (select count(*) from journal_entries where patient_id = ${patientId})
      + (select count(*) from referrals where patient_id = ${patientId}) as facts`;
  return Number(row?.facts);
}

const kept = (actor: PatientActor, of: DraftForm = ENTRY) => getDraft(actor, of, NOW);

test("a draft is no fact: it opens no referral and records no event", async () => {
  const { actor } = await createPatient();
  expect(await draftEntry(actor, "A long walk")).toEqual({ outcome: "kept" });
  expect(await draftPage(actor, { "severe-breathing": ["no"] })).toEqual({ outcome: "kept" });
  expect(await facts(actor)).toBe(0);
  expect((await kept(actor))?.fields.note).toEqual(["A long walk"]);
});

test("a draft is within reach of its patient alone: no other patient, no clinician, no worker", async () => {
  const { actor, clinicId } = await createPatient();
  await draftEntry(actor, "Mine");
  const { actor: other } = await createPatient({ clinicId });
  const clinician = await createStaff(clinicId, "clinician");
  for (const stranger of [other, clinician]) {
    expect(await asActor(stranger, (tx) => tx.execute(sql`select from drafts`))).toHaveLength(0);
    const deleted = await asActor(stranger, (tx) =>
      tx.execute(sql`delete from drafts returning form`),
    );
    expect(deleted).toHaveLength(0);
    const write = asActor(stranger, (tx) =>
      tx.execute(sql`
        insert into drafts (clinic_id, patient_id, form, subject, fields, wording, saved_at)
        values (${clinicId}, ${actor.patientId}, 'checklist', 'x', '{}', '', now())`),
    );
    await expect(write).rejects.toMatchObject({ cause: { code: "42501" } });
  }
  const worker = { role: "worker", clinicId, job: "test" } as const;
  const read = asActor(worker, (tx) => tx.execute(sql`select from drafts`));
  await expect(read).rejects.toMatchObject({ cause: { code: "42501" } });
  expect((await kept(actor))?.fields.note).toEqual(["Mine"]);
});

test("an emergency answer in a draft is assessed at once and stops the patient, and is recorded once however often it is kept", async () => {
  const { actor, patientId } = await createPatient();
  expect(await draftPage(actor, RAISED)).toEqual({ outcome: "alert" });
  const recorded = await facts(actor);
  await draftPage(actor, { ...RAISED, choking: ["no"] });
  expect(await facts(actor)).toBe(recorded);
  const [referral] = await owner`select tier from referrals where patient_id = ${patientId}`;
  expect(referral?.tier).toBe("emergency");
  const states = await owner`
    select body ->> 'state' as state from history_events
    where patient_id = ${patientId} and kind = 'checklist'`;
  expect(states).toEqual([{ state: "started" }]);
});

const OLD_CHANGE = {
  "bladder-change": ["ticked", "yes"],
  "bladder-change-weeks": ["over-four-weeks"],
  "bladder-change-worse": ["no"],
};

test.each<[string, Record<string, string[]>, string, string | undefined]>([
  ["old and no worse is no fact", OLD_CHANGE, "kept", undefined],
  [
    "of under four weeks stops",
    { ...OLD_CHANGE, "bladder-change-weeks": ["under-four-weeks"] },
    "alert",
    "emergency",
  ],
  ["that is worse stops", { ...OLD_CHANGE, "bladder-change-worse": ["yes"] }, "alert", "emergency"],
  ["of which nothing more is said stops", { "bladder-change": ["yes"] }, "alert", "emergency"],
])("a bladder change in a draft %s", async (_about, fields, outcome, tier) => {
  const { actor, patientId } = await createPatient();
  const draft = { form: "checklist", subject: "emergency-feeling", wording: WORDING } as const;
  const saved = await savePageDraft(actor, { ...draft, fields, key: randomUUID() }, NOW);
  expect(saved).toEqual({ outcome });
  const [referral] = await owner`select tier from referrals where patient_id = ${patientId}`;
  expect(referral?.tier).toBe(tier);
  expect((await facts(actor)) === 0).toBe(tier === undefined);
  expect((await kept(actor, draft))?.fields).toEqual(fields);
});

test("the page of such a draft still waits for its other answers, and sending it records the yes no second time", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  await draftPage(actor, RAISED, key);
  const page = "emergency-breathing";
  const sent = await submitChecklistPage(actor, { page, fields: RAISED, key }, NOW);
  expect(sent).toMatchObject({ next: page });
  const answers = await owner`
    select body ->> 'question' as question from history_events
    where patient_id = ${patientId} and kind = 'answer'`;
  expect(answers).toEqual([{ question: "severe-breathing" }]);
});

test("words of an emergency in a draft are assessed at once, once a concept, and never again when the same note is sent", async () => {
  const { actor, patientId } = await createPatient();
  expect(await draftEntry(actor, "I cannot swallow")).toEqual({ outcome: "alert" });
  expect(await draftEntry(actor, "I cannot swallow, since Monday")).toEqual({ outcome: "kept" });
  await draftEntry(actor, "I cannot swallow");
  const fields = { ...SENT, note: ["I cannot swallow"] };
  await submitJournalEntry(actor, { entry: entryOf(fields), key: randomUUID() }, NOW);
  const texts = await owner`
    select body ->> 'flagged' as flagged from history_events
    where patient_id = ${patientId} and kind = 'text'`;
  expect(texts).toEqual([{ flagged: "true" }]);
  const notes = await owner`
    select note from journal_entries where patient_id = ${patientId} and note is not null`;
  expect(notes).toEqual([{ note: "I cannot swallow" }]);
});

test("sending a form ends its draft, and a draft of it that arrives later is not kept", async () => {
  const { actor } = await createPatient();
  const key = randomUUID();
  await draftEntry(actor, "Half a sen", { key });
  await submitJournalEntry(actor, { entry: entryOf(SENT), key }, NOW);
  expect(await kept(actor)).toBeNull();
  expect(await draftEntry(actor, "Half a sentence", { key })).toEqual({ outcome: "sent" });
  expect(await kept(actor)).toBeNull();
});

test("a draft lives for thirty days, and the worker deletes it after", async () => {
  const { actor, patientId } = await createPatient();
  await draftEntry(actor, "Old");
  const after = (days: number, ms = 0) => new Date(NOW.getTime() + days * 86_400_000 + ms);
  const rows = () => owner`select from drafts where patient_id = ${patientId}`;
  expect(await getDraft(actor, ENTRY, after(30, -1))).not.toBeNull();
  expect(await getDraft(actor, ENTRY, after(30))).toBeNull();
  await forgetExpired(after(30));
  expect(await rows()).toHaveLength(1);
  await forgetExpired(after(30, 1));
  expect(await rows()).toHaveLength(0);
});

test("a draft that is thrown away is gone, and what it reported stays", async () => {
  const { actor } = await createPatient();
  await draftEntry(actor, "I cannot swallow");
  const recorded = await facts(actor);
  await deleteDraft(actor, ENTRY);
  expect(await kept(actor)).toBeNull();
  expect(await facts(actor)).toBe(recorded);
});

test("the database bounds what a draft holds", async () => {
  const { actor } = await createPatient();
  const big = draftEntry(actor, "x".repeat(140_000));
  await expect(big).rejects.toMatchObject({ cause: { code: "23514" } });
});
