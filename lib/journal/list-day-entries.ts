import { and, asc, eq, inArray } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyEvents, journalEntries } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { currentEntries } from "@/lib/clinical/history/current-entries";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { eventFrom } from "@/lib/record/event-columns";
import { EVENT_COLUMNS } from "@/lib/record/get-history";

export type DayEntry = {
  id: string;
  note: string | null;
  supersedes: readonly string[];
  events: readonly HistoryEvent[];
};

/** Every entry that the patient ever wrote about a day, oldest first, and which of them are current. */
export async function listDayEntries(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  day: Day,
): Promise<{ all: readonly DayEntry[]; current: readonly DayEntry[] }> {
  const entries = await tx
    .select({
      id: journalEntries.id,
      note: journalEntries.note,
      supersedes: journalEntries.supersedes,
    })
    .from(journalEntries)
    .where(
      and(
        eq(journalEntries.clinicId, clinicId),
        eq(journalEntries.patientId, patientId),
        eq(journalEntries.entryDate, isoFromDay(day)),
      ),
    )
    .orderBy(asc(journalEntries.sequence));
  if (entries.length === 0) return { all: [], current: [] };
  const rows = await tx
    .select({ ...EVENT_COLUMNS, journalEntryId: historyEvents.journalEntryId })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        inArray(
          historyEvents.journalEntryId,
          entries.map(({ id }) => id),
        ),
      ),
    );
  const all = entries.map((entry) => ({
    ...entry,
    events: rows.flatMap(({ journalEntryId, ...columns }) =>
      journalEntryId === entry.id ? eventFrom(columns) : [],
    ),
  }));
  return { all, current: currentEntries(all).filter(holdsSomething) };
}

/** An entry that only takes back what was written holds nothing itself. */
function holdsSomething({ events, supersedes }: DayEntry): boolean {
  return (
    supersedes.length === 0 || events.some(({ kind }) => kind === "twitch" || kind === "no-twitch")
  );
}
