import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { currentEntries } from "@/lib/clinical/history/current-entries";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { joinedNotes } from "./change-journal-day";
import { DAYS_BACK } from "./entry-form";
import { getOwnEntryDay } from "./get-own-entry-day";
import { listDayEntries } from "./list-day-entries";
import { storeEntry } from "./store-entry";
import { reportAgain, takeBack } from "./superseding-events";

export type UndoEntryOutcome =
  | { outcome: "undone"; day: Day }
  | { outcome: "not-found" }
  /** Something else has taken its place, or its day is too long ago. */
  | { outcome: "stale" }
  | { outcome: "key-reused" };

/** Bring one of the last days back to how it was before an entry, a change or a deletion, and assess. */
export function undoJournalEntry(
  actor: PatientActor,
  { entryId, key }: { entryId: string; key: string },
  now: Date,
): Promise<UndoEntryOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const submission = { key, action: "undo-journal-entry", body: entryId };
    const result = await withIdempotencyKey<UndoEntryOutcome>(tx, actor, submission, async () => {
      const day = await getOwnEntryDay(tx, actor, entryId);
      if (day === null) return { outcome: "not-found" };
      const today = await getPatientToday(tx, actor, now);
      const { all } = await listDayEntries(tx, actor, day);
      const entry = currentEntries(all).find(({ id }) => id === entryId);
      if (entry === undefined || day < today - DAYS_BACK) return { outcome: "stale" };
      const before = all.filter(({ id }) => entry.supersedes.includes(id));
      await storeEntry(tx, actor, {
        day,
        supersedes: [entry],
        note: joinedNotes(before),
        events: [...takeBack([entry], today), ...reportAgain(before)],
        now,
        cause: "undo-journal-entry",
      });
      return { outcome: "undone", day };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}
