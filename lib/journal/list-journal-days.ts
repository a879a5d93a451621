import "server-only";
import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import { historyEvents, journalEntries } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { areaKey } from "@/lib/clinical/body/area";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { currentEntries } from "@/lib/clinical/history/current-entries";
import { recordedDays } from "@/lib/clinical/spread/recorded-days";
import { effectiveEvents } from "@/lib/clinical/timeline/effective-events";
import { todayIn } from "@/lib/format/zoned-day";
import { dayOf } from "@/lib/record/day-column";
import { eventFrom } from "@/lib/record/event-columns";
import { EVENT_COLUMNS } from "@/lib/record/get-history";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { DAYS_BACK } from "./entry-form";
import type { JournalDay } from "./journal-day";

const SHOWN_DAYS = 92;

/** The patient's own journal of the last three months, newest day first, and the day it is for them. */
export function listJournalDays(
  actor: PatientActor,
  now: Date,
): Promise<{ today: Day; days: JournalDay[] }> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const today = await getPatientToday(tx, actor, now);
    const since = isoFromDay(today - SHOWN_DAYS);
    const entries = await tx
      .select({
        id: journalEntries.id,
        day: dayOf(journalEntries.entryDate),
        zone: journalEntries.zone,
        recordedAt: journalEntries.recordedAt,
        note: journalEntries.note,
        supersedes: journalEntries.supersedes,
      })
      .from(journalEntries)
      .where(
        and(
          eq(journalEntries.clinicId, clinicId),
          eq(journalEntries.patientId, patientId),
          gt(journalEntries.entryDate, since),
        ),
      )
      .orderBy(desc(journalEntries.entryDate), desc(journalEntries.sequence));
    const rows = await tx
      .select({ ...EVENT_COLUMNS, journalEntryId: historyEvents.journalEntryId })
      .from(historyEvents)
      .where(
        and(
          eq(historyEvents.clinicId, clinicId),
          eq(historyEvents.patientId, patientId),
          inArray(historyEvents.kind, ["twitch", "no-twitch", "correction"]),
          gt(historyEvents.day, since),
        ),
      );
    const history = {
      id: patientId,
      birthDay: null,
      events: rows.map(({ journalEntryId: _entry, ...columns }) => eventFrom(columns)),
    };
    const reports = new Set(
      rows.flatMap(({ kind, journalEntryId }) => (kind === "correction" ? [] : journalEntryId)),
    );
    const current = effectiveEvents(history, today);
    const recorded = recordedDays(current);
    const currentOnes = currentEntries(entries);
    const days = [...new Set(entries.map(({ day }) => day))].flatMap((day): JournalDay[] => {
      const kept = currentOnes.filter(
        (entry) => entry.day === day && (entry.supersedes.length === 0 || reports.has(entry.id)),
      );
      if (kept.length === 0) return [];
      const areas = current.flatMap((event) =>
        event.kind === "twitch" && event.day === day ? [areaKey(event.area)] : [],
      );
      return [
        {
          day,
          areas: [...new Set(areas)],
          reportedNone: recorded.get(day) === false,
          notes: kept.flatMap(({ note }) => note ?? []),
          isLate: kept.some(({ zone, recordedAt }) => todayIn(zone, recordedAt) > day),
          mayChange: day >= today - DAYS_BACK,
        },
      ];
    });
    return { today, days };
  });
}
