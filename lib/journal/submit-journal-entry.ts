import "server-only";
import { sendTogether } from "@/db/send-together";
import type { PatientActor } from "@/lib/actor";
import { removeDraft } from "@/lib/drafts/remove-draft";
import type { EntryInput } from "./entry-form";
import { entryToEvents } from "./entry-to-events";
import { getReportedNote } from "./get-reported-note";
import { storeEntry } from "./store-entry";
import { takeEntry } from "./take-entry";

export type SavedEntry = {
  outcome: "saved";
  entryId: string;
  /** Something is new or worse, or may be: the questions about it come next. */
  changes: boolean;
};

const DRAFT = { form: "journal-entry", subject: "new" } as const;

/** Store a day's entry, its events and the assessment they lead to, together or not at all. */
export function submitJournalEntry(
  actor: PatientActor,
  { entry: typed, key }: { entry: EntryInput; key: string },
  now: Date,
) {
  const submission = { key, action: "submit-journal-entry", body: typed };
  return takeEntry<SavedEntry>(actor, submission, now, async (tx, today) => {
    const isReported = typed.note === (await getReportedNote(tx, actor, DRAFT, now));
    const entry = isReported ? { ...typed, note: null } : typed;
    const facts = {
      day: entry.day,
      supersedes: [],
      note: entry.note,
      events: entryToEvents(entry, today),
      now,
      cause: "submit-journal-entry" as const,
    };
    const [, entryId] = await sendTogether(
      () => removeDraft(tx, actor, DRAFT),
      () => storeEntry(tx, actor, facts),
    );
    return { outcome: "saved", entryId, changes: entry.safety !== "no" };
  });
}
