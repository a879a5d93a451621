import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents, journalEntries } from "@/db/schema";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { todayIn } from "@/lib/format/zoned-day";
import { dayOf } from "@/lib/record/day-column";
import { eventFrom } from "@/lib/record/event-columns";
import { EVENT_COLUMNS } from "@/lib/record/get-history";

import { REPLY } from "@/lib/record/source";
import type { JournalEntry } from "./journal-rows";

/** All that was reported of one patient, and in which entry or run of the checklist, oldest recorded first. */
export async function getReported(tx: Transaction, clinicId: string, patientId: string) {
  const [rows, entries, responses] = await Promise.all([
    tx
      .select({
        ...EVENT_COLUMNS,
        recordedAt: historyEvents.recordedAt,
        journalEntryId: historyEvents.journalEntryId,
        checklistResponseId: historyEvents.checklistResponseId,
      })
      .from(historyEvents)
      .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.patientId, patientId)))
      .orderBy(asc(historyEvents.sequence)),
    tx
      .select({
        journalEntryId: journalEntries.id,
        day: dayOf(journalEntries.entryDate),
        note: journalEntries.note,
        supersedes: journalEntries.supersedes,
        recordedAt: journalEntries.recordedAt,
        zone: journalEntries.zone,
        channel: journalEntries.channel,
      })
      .from(journalEntries)
      .where(and(eq(journalEntries.clinicId, clinicId), eq(journalEntries.patientId, patientId)))
      .orderBy(asc(journalEntries.sequence)),
    tx
      .select({
        id: checklistResponses.id,
        checklistId: checklistResponses.checklistId,
        channel: checklistResponses.channel,
        page: checklistResponses.page,
        note: checklistResponses.note,
        recordedAt: checklistResponses.recordedAt,
      })
      .from(checklistResponses)
      .where(
        and(eq(checklistResponses.clinicId, clinicId), eq(checklistResponses.patientId, patientId)),
      ),
  ]);
  const reported = rows.map(({ journalEntryId, checklistResponseId, recordedAt, ...columns }) => ({
    event: eventFrom(columns),
    recordedAt,
    journalEntryId,
    checklistResponseId,
  }));
  const runOf = new Map(responses.map((response) => [response.id, response]));
  const knownSince = new Map(reported.map(({ event, recordedAt }) => [event.id, recordedAt]));
  return {
    /** Whether an event had been recorded by a moment. */
    isKnown: (eventId: string, until: Date) => (knownSince.get(eventId) ?? until) <= until,
    events: reported.map(({ event }): HistoryEvent => event),
    entries: entries.map(
      ({ channel, recordedAt, zone, ...entry }): JournalEntry => ({
        ...entry,
        recordedOn: todayIn(zone, recordedAt),
        byPhone: channel === "phone",
      }),
    ),
    journalEvents: reported.flatMap(({ event, journalEntryId }) =>
      journalEntryId === null ? [] : [{ event, journalEntryId }],
    ),
    /** By its event, the words of each reply to a question of the clinic. */
    replyWords: new Map(
      reported.flatMap(({ event, checklistResponseId }) => {
        const note = runOf.get(checklistResponseId ?? "")?.note ?? null;
        return event.kind === "text" && note !== null ? [[event.id, note] as const] : [];
      }),
    ),
    replies: responses.filter(({ page }) => page === REPLY),
    checklistEvents: reported.flatMap(({ event, checklistResponseId }) => {
      const run = checklistResponseId === null ? undefined : runOf.get(checklistResponseId);
      return run === undefined
        ? []
        : [{ event, checklistId: run.checklistId, byPhone: run.channel === "phone" }];
    }),
  };
}
