import "server-only";
import { and, desc, eq, gt, inArray } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { historyEvents, journalEntries } from "@/db/schema";
import { eventFrom } from "@/lib/assessment/event-columns";
import { dayOf, EVENT_COLUMNS } from "@/lib/assessment/read-history";
import { readPatientToday } from "@/lib/assessment/read-patient-today";
import type { PatientActor } from "@/lib/auth/actor";
import { areaKey } from "@/lib/clinical/body/area";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { effectiveEvents } from "@/lib/clinical/spread/effective-events";
import { recordedDays } from "@/lib/clinical/spread/recorded-days";
import { todayIn } from "@/lib/format/zoned-day";
import type { JournalDay } from "./journal-day";

const SHOWN_DAYS = 92;

/** The patient's own journal of the last three months, newest day first, and the day it is for them. */
export function listJournalDays(
  actor: PatientActor,
  now: Date,
): Promise<{ today: Day; days: JournalDay[] }> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const today = await readPatientToday(tx, actor, now);
    const since = isoFromDay(today - SHOWN_DAYS);
    const entries = await tx
      .select({
        id: journalEntries.id,
        day: dayOf(journalEntries.entryDate),
        zone: journalEntries.zone,
        recordedAt: journalEntries.recordedAt,
        note: journalEntries.note,
      })
      .from(journalEntries)
      .where(
        and(
          eq(journalEntries.clinicId, clinicId),
          eq(journalEntries.patientId, patientId),
          gt(journalEntries.entryDate, since),
        ),
      )
      .orderBy(desc(journalEntries.entryDate), desc(journalEntries.recordedAt));
    const rows = await tx
      .select(EVENT_COLUMNS)
      .from(historyEvents)
      .where(
        and(
          eq(historyEvents.clinicId, clinicId),
          eq(historyEvents.patientId, patientId),
          inArray(historyEvents.kind, ["twitch", "no-twitch", "correction"]),
          gt(historyEvents.day, since),
        ),
      );
    const history = { id: patientId, birthDay: null, events: rows.map(eventFrom) };
    const current = effectiveEvents(history, today);
    const recorded = recordedDays(current);
    const days = [...new Set(entries.map(({ day }) => day))].map((day): JournalDay => {
      const written = entries.filter((entry) => entry.day === day);
      const areas = current.flatMap((event) =>
        event.kind === "twitch" && event.day === day ? [areaKey(event.area)] : [],
      );
      return {
        day,
        areas: [...new Set(areas)],
        saidNone: recorded.get(day) === false,
        notes: written.flatMap(({ note }) => note ?? []),
        isLate: written.some(({ zone, recordedAt }) => todayIn(zone, recordedAt) > day),
      };
    });
    return { today, days };
  });
}
