import "server-only";
import type { PatientActor } from "@/lib/actor";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { removeDraft } from "@/lib/drafts/remove-draft";
import type { EntryInput } from "./entry-form";
import { entryToEvents } from "./entry-to-events";
import { getReportedNote } from "./get-reported-note";
import { listDayEntries } from "./list-day-entries";
import { isShown, storeEntry } from "./store-entry";
import type { SavedEntry } from "./submit-journal-entry";
import { takeBack, withoutRepeated } from "./superseding-events";
import { takeEntry } from "./take-entry";

export type ChangedDay =
  | SavedEntry
  /** The day was changed meanwhile, or the entries are not this patient's. */
  | { outcome: "stale" };

/** Put a new entry in the place of all that is current of one of the patient's last days, and assess. `shown`: ids of the entries that it replaces. */
export function changeJournalDay(
  actor: PatientActor,
  { entry, shown, key }: { entry: EntryInput; shown: readonly string[]; key: string },
  now: Date,
) {
  const submission = { key, action: "change-journal-day", body: { ...entry, shown } };
  return takeEntry<ChangedDay>(actor, submission, now, async (tx, today) => {
    const { all, current } = await listDayEntries(tx, actor, entry.day);
    if (all.length === 0 || !isShown(current, shown)) {
      return { outcome: "stale" };
    }
    const draft = { form: "journal-change", subject: isoFromDay(entry.day) } as const;
    const known = [joinedNotes(current), await getReportedNote(tx, actor, draft, now)];
    const events = withoutRepeated(
      entryToEvents(entry, today),
      current,
      known.includes(entry.note),
    );
    const entryId = await storeEntry(tx, actor, {
      day: entry.day,
      supersedes: current,
      note: entry.note,
      events: [...takeBack(current, today), ...events],
      now,
      cause: "change-journal-day",
    });
    await removeDraft(tx, actor, draft);
    return {
      outcome: "saved",
      entryId,
      changes: events.some(({ kind }) => kind === "checklist"),
    };
  });
}

/** The notes of a day as one; null: none. */
export function joinedNotes(entries: readonly { note: string | null }[]): string | null {
  const notes = entries.flatMap(({ note }) => note ?? []);
  return notes.length === 0 ? null : notes.join("\n");
}
