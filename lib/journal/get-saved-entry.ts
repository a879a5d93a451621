import "server-only";
import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import { currentEntries } from "@/lib/clinical/history/current-entries";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { DAYS_BACK } from "./entry-form";
import { getOwnEntryDay } from "./get-own-entry-day";
import { listDayEntries } from "./list-day-entries";

/** What came of the entry that was just sent. */
export type SavedEntry = { day: Day; what: "saved" | "changed" | "deleted" };

/** The patient's own entry while it can be undone; null once something else took its place or its day is too long ago. */
export function getSavedEntry(
  actor: PatientActor,
  entryId: string,
  now: Date,
): Promise<SavedEntry | null> {
  return asActor(actor, async (tx) => {
    const day = await getOwnEntryDay(tx, actor, entryId);
    if (day === null) return null;
    const today = await getPatientToday(tx, actor, now);
    const { all, current } = await listDayEntries(tx, actor, day);
    const entry = currentEntries(all).find(({ id }) => id === entryId);
    if (entry === undefined || day < today - DAYS_BACK) return null;
    const holdsSomething = current.some(({ id }) => id === entryId);
    if (!holdsSomething) return { day, what: "deleted" };
    return { day, what: entry.supersedes.length > 0 ? "changed" : "saved" };
  });
}
