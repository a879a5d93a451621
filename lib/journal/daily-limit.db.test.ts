import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { fillDay } from "@/lib/assessment/testing/fill-day";
import { entryOf } from "@/lib/journal/testing/entry-of";
import { EVENTS_A_DAY, FORMS_A_DAY } from "@/lib/record/check-daily-limit";
import { saveEntryDraft } from "./save-entry-draft";
import { submitJournalEntry } from "./submit-journal-entry";

const NOW = new Date("2026-11-24T10:00:00Z");
const NEXT_DAY = new Date("2026-11-25T00:30:00Z");
/** No twitching, and one answer to the daily question for each of its six groups. */
const EVENTS_OF_ENTRY = 7;

async function outcomeOf(actor: PatientActor, now = NOW, note = "") {
  const day = now.toISOString().slice(0, 10);
  const entry = entryOf({ day: [day], amount: ["none"], safety: ["no"], note: [note] });
  try {
    return (await submitJournalEntry(actor, { entry, key: randomUUID() }, now)).outcome;
  } catch (error) {
    return error instanceof Error ? error.name : "unknown";
  }
}

async function stored({ patientId }: PatientActor) {
  const [counts] = await owner`
    select count(*)::int as events, count(distinct journal_entry_id)::int as forms
    from history_events where patient_id = ${patientId}`;
  return counts;
}

test("the last form of a day is taken, the next is refused and stores nothing, and tomorrow's is taken", async () => {
  const { actor, patientId } = await createPatient();
  await outcomeOf(actor);
  await fillDay(patientId, { forms: FORMS_A_DAY - 2 });
  expect(await outcomeOf(actor)).toBe("saved");
  const full = await stored(actor);
  expect(full?.forms).toBe(FORMS_A_DAY);
  expect(await outcomeOf(actor)).toBe("DailyLimitError");
  expect(await stored(actor)).toEqual(full);
  expect(await outcomeOf(actor, NEXT_DAY)).toBe("saved");
});

test("an entry that reaches the number of events of a day is taken, and one above it is refused", async () => {
  const { actor, patientId } = await createPatient();
  await outcomeOf(actor);
  await fillDay(patientId, { events: EVENTS_A_DAY - 2 * EVENTS_OF_ENTRY });
  expect(await outcomeOf(actor)).toBe("saved");
  expect((await stored(actor))?.events).toBe(EVENTS_A_DAY);
  expect(await outcomeOf(actor)).toBe("DailyLimitError");

  const { actor: other, patientId: otherId } = await createPatient();
  await outcomeOf(other);
  await fillDay(otherId, { events: EVENTS_A_DAY - 2 * EVENTS_OF_ENTRY + 1 });
  expect(await outcomeOf(other)).toBe("DailyLimitError");
});

test("words of an emergency are taken beyond every limit, sent or while they are typed", async () => {
  const { actor, patientId } = await createPatient();
  await outcomeOf(actor);
  await fillDay(patientId, { forms: FORMS_A_DAY, events: EVENTS_A_DAY });
  expect(await outcomeOf(actor)).toBe("DailyLimitError");
  expect(await outcomeOf(actor, NOW, "I cannot breathe")).toBe("saved");
  expect(await outcomeOf(actor, NOW, "I cannot breathe")).toBe("saved");
  const draft = {
    form: "journal-entry",
    subject: "new",
    fields: { note: ["I want to kill myself"] },
    wording: "test",
    key: randomUUID(),
  } as const;
  expect(await saveEntryDraft(actor, draft, NOW)).toEqual({ outcome: "alert" });
  const notes = await owner`
    select from history_events where patient_id = ${patientId} and body ->> 'flagged' = 'true'`;
  expect(notes).toHaveLength(3);
});
