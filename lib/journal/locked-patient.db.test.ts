import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { submitJournalEntry } from "./submit-journal-entry";
import { undoJournalEntry } from "./undo-journal-entry";

const NOW = new Date("2026-11-24T10:00:00Z");
const ENTRY = entryOf({ day: ["2026-11-24"], amount: ["none"], safety: ["no"] });

const submit = (actor: PatientActor, key: string = randomUUID()) =>
  submitJournalEntry(actor, { entry: ENTRY, key }, NOW);
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.name : "unknown"),
  );

const REFUSALS = ["TooBusyError", "DeadlinePassedError"];

/** As a transaction of another process that never ends would: until `release` is called. */
async function lock({ clinicId, patientId }: PatientActor) {
  const connection = await owner.reserve();
  const key = `${clinicId}/${patientId}`;
  await connection`select pg_advisory_lock(hashtextextended(${key}, 0))`;
  return {
    release: async () => {
      await connection`select pg_advisory_unlock(hashtextextended(${key}, 0))`;
      connection.release();
    },
  };
}

async function entriesOf({ patientId }: PatientActor): Promise<number> {
  const rows = await owner`select from journal_entries where patient_id = ${patientId}`;
  return rows.length;
}

test("twenty submissions of one locked patient hold no connection: another's is answered while all of them wait", async () => {
  const { actor } = await createPatient();
  const { actor: other } = await createPatient();
  const held = await lock(actor);
  let saved = 0;
  /** Sends its form until it is taken: however slow the machine is, all twenty wait while the other is answered. */
  const untilTaken = async (key: string): Promise<void> => {
    const outcome = await outcomeOf(submit(actor, key));
    if (REFUSALS.includes(outcome)) return untilTaken(key);
    expect(outcome).toBe("done");
    saved += 1;
  };
  const waiting = Array.from({ length: 20 }, () => untilTaken(randomUUID()));

  for (let time = 0; time < 3; time += 1) {
    expect(await submit(other)).toMatchObject({ outcome: "saved" });
  }
  expect(saved).toBe(0);
  await held.release();
  await Promise.all(waiting);
  expect(await entriesOf(actor)).toBe(20);
});

test("who waits too long is refused, nothing of it is stored, and the same form is taken afterwards", async () => {
  const { actor } = await createPatient();
  const saved = await submit(actor);
  if (saved.outcome !== "saved") throw new Error("no entry to undo");
  const held = await lock(actor);
  const key = randomUUID();
  const undo = { entryId: saved.entryId, key: randomUUID() };
  const refused = await Promise.all([
    outcomeOf(submit(actor, key)),
    outcomeOf(undoJournalEntry(actor, undo, NOW)),
    ...Array.from({ length: 60 }, () => outcomeOf(submit(actor))),
  ]);
  expect(refused.filter((outcome) => !REFUSALS.includes(outcome))).toEqual([]);
  await held.release();
  expect(await entriesOf(actor)).toBe(1);
  expect(await submit(actor, key)).toMatchObject({ outcome: "saved" });
  expect(await entriesOf(actor)).toBe(2);
});
