import "server-only";
import { asActor } from "@/db/as-actor";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { once } from "@/lib/assessment/once";
import { readPatientToday } from "@/lib/assessment/read-patient-today";
import type { PatientActor } from "@/lib/auth/actor";
import { AREAS, areaKey } from "@/lib/clinical/body/area";
import type { FormFields } from "@/lib/format/form-fields";
import { cameBackField, type EntryProblem, readEntry } from "./entry-input";
import { entryToEvents } from "./entry-to-events";
import { readDayEntries } from "./read-day-entries";
import { isShown, supersedeEntries } from "./supersede-entries";
import { takeBack, withoutRepeated } from "./superseding-events";

/** The fields of the entries that the form shows and replaces: their ids. */
export const SHOWN_ENTRY = "entry";

export type ChangeDayOutcome =
  | { outcome: "saved"; entryId: string; changes: boolean }
  | { outcome: "refused"; problems: Readonly<Record<string, EntryProblem>> }
  /** The day was changed meanwhile, or the entries are not this patient's. */
  | { outcome: "stale" }
  | { outcome: "key-reused" };

/** Put a new entry in the place of all that is current of one of the patient's last days, and assess. */
export function changeJournalDay(
  actor: PatientActor,
  { fields, key }: { fields: FormFields; key: string },
  now: Date,
): Promise<ChangeDayOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const today = await readPatientToday(tx, actor, now);
    const asked = AREAS.filter((area) => cameBackField(areaKey(area)) in fields);
    const read = readEntry(fields, { today, asked });
    if (!read.ok) return { outcome: "refused", problems: read.problems };

    const { entry } = read;
    const submission = { key, action: "change-journal-day", body: fields };
    const result = await once<ChangeDayOutcome>(tx, actor, submission, async () => {
      const { all, current } = await readDayEntries(tx, actor, entry.day);
      if (all.length === 0 || !isShown(current, fields[SHOWN_ENTRY] ?? []))
        return { outcome: "stale" };
      const isNoteKept = entry.note === joinedNotes(current);
      const events = withoutRepeated(entryToEvents(entry, today), current, isNoteKept);
      const entryId = await supersedeEntries(tx, actor, {
        day: entry.day,
        entries: current,
        note: entry.note,
        events: [...takeBack(current, today), ...events],
        now,
        cause: "change-journal-day",
      });
      const changes = events.some(({ kind }) => kind === "checklist");
      return { outcome: "saved", entryId, changes };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}

/** The notes of a day as one; null: none. */
export function joinedNotes(entries: readonly { note: string | null }[]): string | null {
  const notes = entries.flatMap(({ note }) => note ?? []);
  return notes.length === 0 ? null : notes.join("\n");
}
