import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { cancelChecklist } from "./cancel-checklist";
import { getChecklistState } from "./get-checklist-page";
import { getCorrectablePage, listCorrectable } from "./list-correctable";
import type { PageId } from "./pages";
import { sendChecklist } from "./send-checklist";
import { submitChecklistPage } from "./submit-checklist-page";
import { sentFields } from "./testing/sent-fields";

const START = new Date("2026-11-24T10:00:00Z").getTime();
const at = (minutes: number) => new Date(START + minutes * 60_000);
const DAY = 24 * 60;
const OTHERS = { others: ["no"] };
type Fields = Record<string, string[]>;
/** Every page of a story without twitching and without anything wrong, in order. */
const CALM: readonly [PageId, Fields][] = [
  ["emergency-breathing", OTHERS],
  ["emergency-weakness", OTHERS],
  ["emergency-feeling", OTHERS],
  ["emergency-body", OTHERS],
  ["twitching", { twitching: ["no"] }],
  ["arms", OTHERS],
  ["legs", OTHERS],
  ["muscles", OTHERS],
  ["speech", OTHERS],
  ["balance", OTHERS],
  ["health", OTHERS],
  ["medicines", OTHERS],
  ["conditions", OTHERS],
];

function submit(actor: PatientActor, page: PageId, fields: Fields, minutes = 0) {
  return submitChecklistPage(
    actor,
    { page, fields: sentFields(page, fields), key: randomUUID() },
    at(minutes),
  );
}
function correct(
  actor: PatientActor,
  page: PageId,
  fields: Fields,
  { minutes = 60, key = randomUUID() }: { minutes?: number; key?: string } = {},
) {
  return submitChecklistPage(
    actor,
    { page, fields: sentFields(page, fields), key, isCorrection: true },
    at(minutes),
  );
}

/** A patient who has sent a calm checklist. */
async function sentChecklist() {
  const patient = await createPatient();
  for (const [page, fields] of CALM) await submit(patient.actor, page, fields);
  const sent = await sendChecklist(patient.actor, { key: randomUUID() }, at(1));
  if (sent.outcome !== "sent") throw new Error(JSON.stringify(sent));
  return patient;
}

const referralOf = async (patientId: string) => {
  const [row] = await owner`
    select tier, place, reasons, corrected_at from referrals where patient_id = ${patientId}`;
  return row;
};
const answersTo = async (patientId: string, question: string) =>
  owner`
    select e.body ->> 'value' as value, c.id is not null as corrected from history_events e
    left join history_events c on c.patient_id = e.patient_id and c.kind = 'correction'
      and c.body ->> 'corrects' = e.id::text
    where e.patient_id = ${patientId} and e.body ->> 'question' = ${question}
    order by e.recorded_at`;

test("a yes that was meant as no is corrected by a new answer, and what it opened stays for a clinician to close", async () => {
  const { actor, patientId } = await sentChecklist();
  expect(await referralOf(patientId)).toMatchObject({ corrected_at: null });
  const raised = await correct(actor, "arms", {
    ...OTHERS,
    "task-grip": ["yes"],
    "grip-degree": ["with-effort"],
  });
  // What the new answer opens is asked.
  expect(raised).toEqual({ outcome: "stored", next: "weakness-details", hasAlert: false });
  const before = await referralOf(patientId);
  expect(before?.corrected_at).toEqual(at(60));
  expect(before?.place).toBeLessThan(4);

  const back = await correct(actor, "arms", { ...OTHERS, "task-grip": ["no"] }, { minutes: 61 });
  expect(back).toEqual({ outcome: "stored", next: null, hasAlert: false });
  expect(await answersTo(patientId, "task-grip")).toEqual([
    { value: "no", corrected: true },
    { value: "yes", corrected: true },
    { value: "no", corrected: false },
  ]);
  const after = await referralOf(patientId);
  expect(after?.place).toBe(before?.place);
  expect(after?.reasons).toEqual(expect.arrayContaining(before?.reasons));
  const [run] = await listCorrectable(actor, at(62));
  expect(run?.run.answers["task-grip"]?.value).toBe("no");
});

test("a correction that is sent twice is one", async () => {
  const { actor, patientId } = await sentChecklist();
  const key = randomUUID();
  const first = await correct(actor, "health", { ...OTHERS, tremor: ["yes"] }, { key });
  expect(await correct(actor, "health", { ...OTHERS, tremor: ["yes"] }, { key })).toEqual(first);
  expect(await answersTo(patientId, "tremor")).toHaveLength(2);
});

test.each([
  [0, true],
  [2, true],
  [3, false],
])("%i days after it was sent an answer can be corrected: %s", async (days, isOpen) => {
  const { actor } = await sentChecklist();
  const minutes = days * DAY + 60;
  expect((await getCorrectablePage(actor, "health", at(minutes))) !== null).toBe(isOpen);
  const result = await correct(actor, "health", { ...OTHERS, tremor: ["yes"] }, { minutes });
  expect(result.outcome).toBe(isOpen ? "stored" : "not-yet");
});

const TOO_LATE: readonly [string, (actor: PatientActor) => Promise<unknown>, number][] = [
  ["on the third day after it was sent", async () => {}, 3 * DAY + 60],
  [
    "after a new checklist was begun",
    (actor) => submit(actor, "emergency-breathing", OTHERS, 30),
    60,
  ],
];
test.each(TOO_LATE)(
  "an emergency answer that comes as a correction %s is stored, assessed and stops, and nothing else of its page is taken",
  async (_when, before, minutes) => {
    const { actor, patientId } = await sentChecklist();
    await before(actor);
    const earlier = await answersTo(patientId, "cannot-swallow");
    const fields = { "severe-breathing": ["yes"], "cannot-swallow": ["no"] };
    const key = randomUUID();
    const outcome = await correct(actor, "emergency-breathing", fields, { minutes, key });
    expect(outcome).toEqual({ outcome: "stored", next: null, hasAlert: true });
    expect(await correct(actor, "emergency-breathing", fields, { minutes, key })).toEqual(outcome);
    expect((await answersTo(patientId, "severe-breathing")).at(-1)).toEqual({
      value: "yes",
      corrected: false,
    });
    expect(await answersTo(patientId, "cannot-swallow")).toEqual(earlier);
    expect(await referralOf(patientId)).toMatchObject({
      tier: "emergency",
      place: 0,
      corrected_at: null,
    });
  },
);

test("an emergency answer that comes as a correction where nothing was sent is stored and stops", async () => {
  const { actor, patientId } = await createPatient();
  const outcome = await correct(actor, "emergency-body", { "dark-urine": ["yes"] });
  expect(outcome).toMatchObject({ outcome: "stored", hasAlert: true });
  expect(await referralOf(patientId)).toMatchObject({ tier: "emergency" });
});

test("what was never sent, or is another's, is not there to be corrected", async () => {
  const other = await sentChecklist();
  const { actor, patientId } = await createPatient({ clinicId: other.clinicId });
  expect(await listCorrectable(actor, at(60))).toEqual([]);
  expect(await getCorrectablePage(actor, "health", at(60))).toBeNull();
  expect(await correct(actor, "health", { tremor: ["yes"] })).toEqual({
    outcome: "not-yet",
    waiting: null,
  });
  expect(await answersTo(patientId, "tremor")).toEqual([]);
});

test("a yes to an emergency question cannot be undone, before sending or after, and nothing of the page is stored", async () => {
  const { actor, patientId } = await createPatient();
  const yes = { ...OTHERS, "cannot-swallow": ["yes"] };
  const no = { ...OTHERS, "cannot-swallow": ["no"], "severe-breathing": ["no"] };
  await submit(actor, "emergency-breathing", yes);
  const refused = { outcome: "refused", problems: { "cannot-swallow": "emergency-stays" } };
  expect(await submit(actor, "emergency-breathing", no, 1)).toEqual(refused);
  for (const [page, fields] of CALM.slice(1)) await submit(actor, page, fields, 2);
  await sendChecklist(actor, { key: randomUUID() }, at(3));
  expect(await correct(actor, "emergency-breathing", no)).toEqual(refused);
  expect(await answersTo(patientId, "cannot-swallow")).toEqual([
    { value: "yes", corrected: false },
  ]);
  expect(await referralOf(patientId)).toMatchObject({ tier: "emergency", place: 0 });
});

test("another emergency answer of the same page is stored all the same, and the first stays", async () => {
  const { actor, patientId } = await createPatient();
  await submit(actor, "emergency-breathing", { ...OTHERS, "cannot-swallow": ["yes"] });
  const more = { ...OTHERS, "cannot-swallow": ["no"], "severe-breathing": ["yes"] };
  expect(await submit(actor, "emergency-breathing", more, 1)).toMatchObject({ hasAlert: true });
  expect(await answersTo(patientId, "cannot-swallow")).toEqual([
    { value: "yes", corrected: false },
  ]);
  expect(await answersTo(patientId, "severe-breathing")).toContainEqual({
    value: "yes",
    corrected: false,
  });
});

test("a checklist that was begun again is cancelled: the one that was sent is current, and nothing counts as abandoned", async () => {
  const { actor, patientId } = await sentChecklist();
  await submit(actor, "emergency-breathing", OTHERS, 120);
  const open = await getChecklistState(actor, "first-checklist", at(121));
  expect(open).toMatchObject({ isStarted: true, mayCancel: true });
  const key = randomUUID();
  const cancelled = await cancelChecklist(actor, { key }, at(122));
  expect(cancelled).toEqual({ outcome: "cancelled" });
  expect(await cancelChecklist(actor, { key }, at(123))).toEqual(cancelled);
  expect(await getChecklistState(actor, "first-checklist", at(124))).toMatchObject({
    isStarted: false,
    mayCancel: false,
    checkedAt: at(1),
  });
  const [row] = await owner`
    select a.result -> 'missing' as missing from referrals r
    join assessments a on a.id = r.assessment_id where r.patient_id = ${patientId}`;
  const missing: { item: string }[] = row?.missing ?? [];
  expect(missing.map(({ item }) => item)).not.toContain("checklist-abandoned");
});

test("a first checklist has nothing to fall back on, so it is not cancelled", async () => {
  const { actor } = await createPatient();
  await submit(actor, "emergency-breathing", OTHERS);
  expect(await cancelChecklist(actor, { key: randomUUID() }, at(1))).toEqual({
    outcome: "nothing-open",
  });
  expect(await getChecklistState(actor, "first-checklist", at(2))).toMatchObject({
    isStarted: true,
    mayCancel: false,
  });
});
