import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { getEntryPage } from "./get-entry-page";
import { listJournalDays } from "./list-journal-days";
import { submitJournalEntry } from "./submit-journal-entry";

const NOW = new Date("2026-11-24T10:00:00Z");
const ENTRY = {
  day: ["2026-11-24"],
  amount: ["different"],
  places: ["calf:left", "calf:right"],
  duration: ["1-to-10-min"],
  times: ["evening"],
  triggers: ["none-noticed"],
  safety: ["no"],
};

function submit(actor: PatientActor, fields: Record<string, string[]> = {}, key?: string) {
  const input = { entry: entryOf({ ...ENTRY, ...fields }), key: key ?? randomUUID() };
  return submitJournalEntry(actor, input, NOW);
}

async function stored(patientId: string) {
  const rows = await owner`
    select kind, day::text, count(*)::int from history_events
    where patient_id = ${patientId} group by kind, day order by kind, day`;
  return rows.map((row) => `${row.kind} ${row.day} ${row.count}`);
}

test("an entry is stored with its places, six safety answers and an assessment", async () => {
  const { actor, patientId } = await createPatient();
  expect(await submit(actor)).toEqual({
    outcome: "saved",
    entryId: expect.any(String),
    changes: false,
  });
  expect(await stored(patientId)).toEqual(["safety 2026-11-24 6", "twitch 2026-11-24 2"]);
  const assessed = await owner`select id from assessments where patient_id = ${patientId}`;
  expect(assessed).toHaveLength(1);
});

test("a yes opens the questions about what changed, and is kept if nobody goes on", async () => {
  const { actor, patientId } = await createPatient();
  expect(await submit(actor, { safety: ["yes"] })).toMatchObject({ changes: true });
  expect(await stored(patientId)).toEqual(["checklist 2026-11-24 1", "twitch 2026-11-24 2"]);
});

test("words of an emergency in a note are flagged, and kept as written", async () => {
  const { actor, patientId } = await createPatient();
  const note = "I can't breathe when I lie down";
  expect(await submit(actor, { note: [note] })).toMatchObject({ outcome: "saved" });
  const flags = await owner`
    select body -> 'flagged' as flagged from history_events
    where patient_id = ${patientId} and kind = 'text'`;
  expect(flags).toEqual([{ flagged: true }]);
  const [entry] = await owner`select note from journal_entries where patient_id = ${patientId}`;
  expect(entry).toEqual({ note });
});

test("the same submission again answers with the first result; with another body it is refused", async () => {
  const { actor, patientId } = await createPatient();
  const key = randomUUID();
  const first = await submit(actor, {}, key);
  expect(await submit(actor, {}, key)).toEqual(first);
  expect(await submit(actor, { duration: ["unknown"] }, key)).toEqual({ outcome: "key-reused" });
  const entries = await owner`select id from journal_entries where patient_id = ${patientId}`;
  expect(entries).toHaveLength(1);
});

test("several entries about one day are one row, and a late one says so", async () => {
  const { actor } = await createPatient();
  await submit(actor, { note: ["in the morning"] });
  await submit(actor, { places: ["thigh:left"] });
  await submit(actor, { day: ["2026-11-22"], amount: ["none"] });
  const { days } = await listJournalDays(actor, NOW);
  expect(
    days.map(({ areas, reportedNone, isLate, notes }) => ({
      areas: areas.toSorted(),
      reportedNone,
      isLate,
      notes,
    })),
  ).toEqual([
    {
      areas: ["calf:left", "calf:right", "thigh:left"],
      reportedNone: false,
      isLate: false,
      notes: ["in the morning"],
    },
    { areas: [], reportedNone: true, isLate: true, notes: [] },
  ]);
});

test("the next day offers the same places, and asks whether a new one came back", async () => {
  const { actor } = await createPatient();
  await submit(actor, { day: ["2026-11-22"] });
  await submit(actor, { places: ["thigh:left"] });
  const page = await getEntryPage(actor, new Date("2026-11-25T10:00:00Z"));
  expect(page.last?.areas).toEqual([{ site: "thigh", side: "left" }]);
  expect(page.asked.map(({ area }) => area)).toEqual([{ site: "thigh", side: "left" }]);
});

test("the days are those of the patient's zone", async () => {
  const { actor } = await createPatient({ zone: "Pacific/Auckland" });
  const afterMidnightThere = new Date("2026-11-24T12:00:00Z");
  const input = { entry: entryOf({ ...ENTRY, day: ["2026-11-25"] }), key: randomUUID() };
  expect(await submitJournalEntry(actor, input, afterMidnightThere)).toMatchObject({
    outcome: "saved",
  });
});

test("another patient's journal is out of reach", async () => {
  const { actor } = await createPatient();
  const other = await createPatient({ clinicId: actor.clinicId });
  await submit(other.actor);
  const { patientId } = other;
  await expect(submit({ ...actor, patientId })).rejects.toThrow("not who the session belongs to");
  await expect(listJournalDays({ ...actor, patientId }, NOW)).rejects.toThrow(
    "not who the session belongs to",
  );
  expect((await listJournalDays(actor, NOW)).days).toEqual([]);
});
