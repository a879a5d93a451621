import "server-only";
import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { historyEvents, patients } from "@/db/schema";
import type { Day } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";

import { eventFrom } from "./event-columns";

/** A date column as whole days since 1970-01-01. */
export function dayOf(column: AnyPgColumn): SQL<Day> {
  return sql<Day>`${column} - date '1970-01-01'`;
}

export function dayOrNullOf(column: AnyPgColumn): SQL<Day | null> {
  return sql<Day | null>`${column} - date '1970-01-01'`;
}

/** What `eventFrom` makes an event of. */
export const EVENT_COLUMNS = {
  id: historyEvents.id,
  kind: historyEvents.kind,
  day: dayOf(historyEvents.day),
  recordedOn: dayOf(historyEvents.recordedOn),
  body: historyEvents.body,
};

/**
 * All that is known of a patient, or was by `knownAt`. Null: no such patient within the actor's reach.
 */
export async function readHistory(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  { knownAt }: { knownAt?: Date } = {},
): Promise<History | null> {
  const [patient] = await tx
    .select({ birthDay: dayOrNullOf(patients.birthDate) })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  if (!patient) return null;
  const events = await readEvents(tx, clinicId, patientId, knownAt);
  return { id: patientId, birthDay: patient.birthDay, events };
}

/** The events of one patient, in no meaningful order. */
export async function readEvents(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  knownAt?: Date,
): Promise<HistoryEvent[]> {
  const rows = await tx
    .select({
      ...EVENT_COLUMNS,
    })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        knownAt && lte(historyEvents.recordedAt, knownAt),
      ),
    );
  return rows.map(eventFrom);
}
