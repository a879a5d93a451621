import "server-only";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { PatientActor } from "@/lib/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { findDraft } from "@/lib/drafts/find-draft";
import { type DraftInput, type DraftOutcome, storeDraft } from "@/lib/drafts/store-draft";
import { wasSent } from "@/lib/drafts/was-sent";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { textEvent } from "@/lib/record/text-event";
import { DAYS_BACK } from "./entry-form";
import { getReportedNote } from "./get-reported-note";
import { listDayEntries } from "./list-day-entries";
import { storeEntry } from "./store-entry";

type EntryDraft = DraftInput & { form: "journal-entry" | "journal-change" };

/**
 * Keep what is typed of an entry that was not sent. A note that speaks of an emergency in a way that was not reported
 * yet is stored and assessed in the same transaction, as if it had been sent; nothing else of a draft is a fact.
 */
export function saveEntryDraft(
  actor: PatientActor,
  draft: EntryDraft,
  now: Date,
): Promise<DraftOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    if (await wasSent(tx, actor, draft.key)) return { outcome: "sent" };
    const today = await getPatientToday(tx, actor, now);
    const day = dayOf(draft, today);
    const note = (draft.fields.note?.[0] ?? "").trim();
    const known = await knownConcepts(tx, actor, { draft, day, now });
    const isNew = conceptsIn(note).some((concept) => !known.has(concept));
    const before = await findDraft(tx, actor, draft, now);
    const reportedEntryId = isNew
      ? await storeEntry(tx, actor, {
          day,
          supersedes: [],
          note,
          events: [textEvent(note, today)],
          now,
          cause: "save-journal-draft",
        })
      : (before?.reportedEntryId ?? null);
    await storeDraft(tx, actor, { ...draft, reportedEntryId }, now);
    return { outcome: isNew ? "alert" : "kept" };
  });
}

/** The day that the draft is about, where the portal takes it; else today. */
function dayOf({ fields }: EntryDraft, today: Day): Day {
  const days = Array.from({ length: DAYS_BACK + 1 }, (_, back) => today - back);
  return days.find((day) => isoFromDay(day) === fields.day?.[0]) ?? today;
}

/** Of which emergencies the clinic has read or will read in the notes that this draft goes on from. */
async function knownConcepts(
  tx: Transaction,
  actor: PatientActor,
  { draft, day, now }: { draft: EntryDraft; day: Day; now: Date },
): Promise<ReadonlySet<string>> {
  const reported = (await getReportedNote(tx, actor, draft, now)) ?? "";
  const { current } =
    draft.form === "journal-change" ? await listDayEntries(tx, actor, day) : { current: [] };
  return new Set([reported, ...current.map(({ note }) => note ?? "")].flatMap(conceptsIn));
}

function conceptsIn(note: string): readonly string[] {
  return emergencyWordsIn(note).map(({ concept }) => concept);
}
