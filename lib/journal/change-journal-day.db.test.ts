import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { changeJournalDay } from "./change-journal-day";
import { deleteJournalDay } from "./delete-journal-day";
import { getChangePage } from "./get-change-page";
import { getSavedEntry } from "./get-saved-entry";
import { listJournalDays } from "./list-journal-days";
import { submitJournalEntry } from "./submit-journal-entry";
import { undoJournalEntry } from "./undo-journal-entry";

const NOW = new Date("2026-11-24T10:00:00Z");
const DAY = dayFromIso("2026-11-24");
const ENTRY = {
  day: ["2026-11-24"],
  amount: ["different"],
  places: ["tongue:midline"],
  duration: ["1-to-10-min"],
  times: ["evening"],
  triggers: ["none-noticed"],
  safety: ["no"],
};
type Fields = Record<string, string[]>;

async function write(actor: PatientActor, fields: Fields = {}, now = NOW): Promise<string> {
  const input = { entry: entryOf({ ...ENTRY, ...fields }), key: randomUUID() };
  const result = await submitJournalEntry(actor, input, now);
  if (result.outcome !== "saved") throw new Error(result.outcome);
  return result.entryId;
}

function change(
  actor: PatientActor,
  shown: string[],
  fields: Fields = {},
  key?: string,
  now = NOW,
) {
  const entry = entryOf({ ...ENTRY, ...fields });
  const input = { entry, shown, key: key ?? randomUUID() };
  return changeJournalDay(actor, input, now);
}

async function journal(actor: PatientActor) {
  const { days } = await listJournalDays(actor, NOW);
  return days.map(({ areas, reportedNone, notes }) => ({ areas, reportedNone, notes }));
}

const spreadOf = async (patientId: string) => {
  const [row] = await owner`
    select (spread -> 'areas')::int as areas, corrected_at, reasons from referrals where patient_id = ${patientId}`;
  return row;
};
const supersededIn = async (patientId: string) =>
  owner`select id, supersedes from journal_entries where patient_id = ${patientId} order by recorded_at, cardinality(supersedes)`;

test("tongue changed to thumb: the thumb is current everywhere, the tongue no area any more, and nothing was overwritten", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor);
  const changed = await change(actor, [wrong], { places: ["hand-thumb-side:left"] });
  expect(changed).toMatchObject({ outcome: "saved", changes: false });
  expect(await journal(actor)).toEqual([
    { areas: ["hand-thumb-side:left"], reportedNone: false, notes: [] },
  ]);
  const kept = await owner`
    select body ->> 'area' as area from history_events where patient_id = ${patientId} and kind = 'twitch'`;
  expect(kept).toHaveLength(2);
  expect(await supersededIn(patientId)).toMatchObject([
    { id: wrong, supersedes: [] },
    { supersedes: [wrong] },
  ]);
  expect(await spreadOf(patientId)).toMatchObject({ areas: 1, corrected_at: NOW });
  const lines = await owner`
    select action from audit_events where patient_id = ${patientId} order by at`;
  expect(lines.map(({ action }) => action)).toEqual(["submit-journal-entry", "change-journal-day"]);
});

test("an entry that nobody corrected waits for no acknowledgement", async () => {
  const { actor, patientId } = await createPatient();
  await write(actor);
  expect(await spreadOf(patientId)).toMatchObject({ corrected_at: null });
});

test("a change that is sent twice is one change", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor);
  const key = randomUUID();
  const first = await change(actor, [wrong], {}, key);
  expect(await change(actor, [wrong], {}, key)).toEqual(first);
  expect(await supersededIn(patientId)).toHaveLength(2);
});

test("a form that was opened before another change is refused, and nothing of it is stored", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor);
  await change(actor, [wrong]);
  expect(await change(actor, [wrong])).toEqual({ outcome: "stale" });
  const deleted = deleteJournalDay(actor, { day: DAY, shown: [wrong], key: randomUUID() }, NOW);
  expect(await deleted).toEqual({ outcome: "stale" });
  expect(await supersededIn(patientId)).toHaveLength(2);
});

test("another patient's entry is not there to be changed, deleted, undone or seen", async () => {
  const one = await createPatient();
  const other = await createPatient({ clinicId: one.clinicId });
  const theirs = await write(other.actor);
  expect(await change(one.actor, [theirs])).toEqual({ outcome: "stale" });
  const shown = { day: DAY, shown: [theirs], key: randomUUID() };
  expect(await deleteJournalDay(one.actor, shown, NOW)).toEqual({ outcome: "stale" });
  const undo = { entryId: theirs, key: randomUUID() };
  expect(await undoJournalEntry(one.actor, undo, NOW)).toEqual({ outcome: "not-found" });
  expect(await getSavedEntry(one.actor, theirs, NOW)).toBeNull();
  expect(await getChangePage(one.actor, DAY, NOW)).toBeNull();
  expect(await journal(other.actor)).toHaveLength(1);
});

test("a day without any entry can be neither changed nor deleted", async () => {
  const { actor } = await createPatient();
  expect(await change(actor, [])).toEqual({ outcome: "stale" });
  expect(await deleteJournalDay(actor, { day: DAY, shown: [], key: randomUUID() }, NOW)).toEqual({
    outcome: "stale",
  });
});

test.each([
  [0, true],
  [2, true],
  [3, false],
])("%i days later a day can be changed: %s", async (days, isInReach) => {
  const { actor } = await createPatient();
  const wrong = await write(actor);
  const later = new Date(NOW.getTime() + days * 86_400_000);
  expect((await getChangePage(actor, DAY, later)) !== null).toBe(isInReach);
  expect((await change(actor, [wrong], {}, undefined, later)).outcome).toBe(
    isInReach ? "saved" : "day-out-of-reach",
  );
});

test.each([
  [2, "deleted"],
  [3, "stale"],
])("%i days later deleting is %s", async (days, outcome) => {
  const { actor } = await createPatient();
  const wrong = await write(actor);
  const later = new Date(NOW.getTime() + days * 86_400_000);
  const shown = { day: DAY, shown: [wrong], key: randomUUID() };
  expect((await deleteJournalDay(actor, shown, later)).outcome).toBe(outcome);
});

test("a deleted day is not recorded: neither its places nor a no", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor);
  const shown = { day: DAY, shown: [wrong], key: randomUUID() };
  expect(await deleteJournalDay(actor, shown, NOW)).toMatchObject({ outcome: "deleted" });
  expect(await journal(actor)).toEqual([]);
  expect(await spreadOf(patientId)).toMatchObject({ areas: 0 });
});

test("undoing a saved entry, a change and a deletion brings back what was before", async () => {
  const { actor } = await createPatient();
  const undo = (entryId: string) => undoJournalEntry(actor, { entryId, key: randomUUID() }, NOW);
  const first = await write(actor, { note: ["a calm day"] });
  const written = await journal(actor);

  const changed = await change(actor, [first], { amount: ["none"], places: [], note: ["better"] });
  if (changed.outcome !== "saved") throw new Error(changed.outcome);
  expect(await getSavedEntry(actor, changed.entryId, NOW)).toEqual({ day: DAY, what: "changed" });
  expect(await journal(actor)).toEqual([{ areas: [], reportedNone: true, notes: ["better"] }]);
  expect(await undo(changed.entryId)).toEqual({ outcome: "undone", day: DAY });
  expect(await journal(actor)).toEqual(written);
  expect(await undo(changed.entryId)).toEqual({ outcome: "stale" });

  const shown = (await getChangePage(actor, DAY, NOW))?.entries ?? [];
  const deleted = await deleteJournalDay(actor, { day: DAY, shown, key: randomUUID() }, NOW);
  if (deleted.outcome !== "deleted") throw new Error(deleted.outcome);
  expect(await getSavedEntry(actor, deleted.entryId, NOW)).toEqual({ day: DAY, what: "deleted" });
  await undo(deleted.entryId);
  expect(await journal(actor)).toEqual(written);
});

test("undoing one of two entries of a day leaves the other", async () => {
  const { actor } = await createPatient();
  await write(actor, { places: ["calf:left"] });
  const second = await write(actor, { places: ["tongue:midline"] });
  await undoJournalEntry(actor, { entryId: second, key: randomUUID() }, NOW);
  expect(await journal(actor)).toMatchObject([{ areas: ["calf:left"] }]);
});

test("a safety no that was taken back reassures nobody, and a yes in its place asks what changed", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor);
  expect(await change(actor, [wrong], { safety: ["yes"] })).toMatchObject({ changes: true });
  const [{ count } = {}] = await owner`
    select count(*)::int from history_events no where patient_id = ${patientId} and kind = 'safety'
      and not exists (select from history_events c where c.patient_id = no.patient_id
        and c.kind = 'correction' and c.body ->> 'corrects' = no.id::text)`;
  expect(count).toBe(0);
});

test("a day changed to something new has an hour for the questions, as one that was written so", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor);
  const jobs = () =>
    owner`select run_at from graphile_worker.jobs where key = ${`mark-left-checklist/${patientId}`}`;
  await change(actor, [wrong], { places: ["calf:left"] });
  expect(await jobs()).toEqual([]);
  const current = (await supersededIn(patientId)).at(-1);
  await change(actor, [String(current?.id)], { safety: ["yes"] });
  expect(await jobs()).toEqual([{ run_at: new Date(NOW.getTime() + 60 * 60_000) }]);
});

test("what was raised and what was written for a person to read stays, and is not asked for twice", async () => {
  const { actor, patientId } = await createPatient();
  const wrong = await write(actor, { safety: ["yes"], note: ["I can't swallow"] });
  const same = { safety: ["yes"], note: ["I can't swallow"] };
  expect(await change(actor, [wrong], same)).toMatchObject({ changes: false });
  const shown = (await getChangePage(actor, DAY, NOW))?.entries ?? [];
  await deleteJournalDay(actor, { day: DAY, shown, key: randomUUID() }, NOW);
  const left = await owner`
    select kind from history_events where patient_id = ${patientId}
      and kind in ('text', 'checklist') order by kind`;
  expect(left.map(({ kind }) => kind)).toEqual(["checklist", "text"]);
  const corrected = await owner`
    select e.kind from history_events c join history_events e on e.id::text = c.body ->> 'corrects'
    where c.patient_id = ${patientId} and c.kind = 'correction'`;
  expect(new Set(corrected.map(({ kind }) => kind))).toEqual(new Set(["twitch"]));
});

test("a finding that the history no longer gives stays latched when the places that made it are deleted", async () => {
  const { actor, patientId } = await createPatient();
  const found = async () => {
    const [row] = await owner`
      select r.reasons, a.result -> 'findings' as findings from referrals r
      join assessments a on a.id = r.assessment_id where r.patient_id = ${patientId}`;
    const given: { rule: string }[] = row?.findings ?? [];
    return { shown: row?.reasons ?? [], given: given.map(({ rule }) => rule) };
  };
  await write(actor, { day: ["2026-11-22"], places: ["calf:left"] });
  await write(actor, { day: ["2026-11-23"], places: ["tongue:midline", "forearm:left"] });
  const wrong = await write(actor, { places: ["tongue:midline", "forearm:left"] });
  const before = await found();
  await deleteJournalDay(actor, { day: DAY, shown: [wrong], key: randomUUID() }, NOW);
  const after = await found();
  expect(before.given.filter((rule) => !after.given.includes(rule))).not.toEqual([]);
  expect(after.shown).toEqual(expect.arrayContaining(before.shown));
});
