import "server-only";
import { and, asc, eq, gt, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { historyEvents, patients } from "@/db/schema";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { correctedIds } from "@/lib/clinical/history/taken-back";

import { dayOf, dayOrNullOf } from "./day-column";
import { eventFrom } from "./event-columns";

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
export async function getHistory(
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
  const events = await listEvents(tx, clinicId, patientId, knownAt);
  return { id: patientId, birthDay: patient.birthDay, events };
}

/** The events of one patient, in no meaningful order. */
export async function listEvents(
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

/**
 * The events of one patient in the order of recording, of which only the end may be asked for: those of a greater
 * sequence than `after`.
 */
export async function listRecorded(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  after: number | SQL<number> | null = null,
): Promise<{ events: readonly HistoryEvent[] }> {
  const rows = await tx
    .select({ ...EVENT_COLUMNS, sequence: historyEvents.sequence })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        after === null ? undefined : isAfter(after),
      ),
    )
    .orderBy(asc(historyEvents.sequence));
  return {
    events: rows.map(({ sequence: _sequence, ...columns }) => eventFrom(columns)),
  };
}

/**
 * Whether an event was recorded after the one of this sequence. With an end as well the database expects few, and finds them by
 * their sequence; without one it expects a third of all, and looks through the whole history.
 */
export function isAfter(sequence: number | AnyPgColumn | SQL<number>): SQL | undefined {
  return and(
    gt(historyEvents.sequence, sequence),
    lte(historyEvents.sequence, Number.MAX_SAFE_INTEGER),
  );
}

/** A patient's events with these ids, those that correct them, and the answers that may have taken the place of such a one. */
export async function getEvidence(
  tx: Transaction,
  { clinicId, patientId }: { clinicId: string; patientId: string },
  ids: readonly string[],
): Promise<readonly HistoryEvent[]> {
  if (ids.length === 0) return [];
  const ofPatient = and(
    eq(historyEvents.clinicId, clinicId),
    eq(historyEvents.patientId, patientId),
  );
  const read = async (which: SQL) =>
    (await tx.select(EVENT_COLUMNS).from(historyEvents).where(and(ofPatient, which))).map(
      eventFrom,
    );
  const ofKind = (kind: HistoryEvent["kind"], field: string, values: readonly string[]) =>
    sql`${eq(historyEvents.kind, kind)} and ${inArray(sql`${historyEvents.body} ->> ${field}`, [...values])}`;
  const found = await read(
    sql`(${inArray(historyEvents.id, [...ids])} or (${ofKind("correction", "corrects", ids)}))`,
  );
  const corrected = correctedIds(found);
  const questions = found.flatMap((event) =>
    event.kind === "answer" && corrected.has(event.id) ? event.question : [],
  );
  if (questions.length === 0) return found;
  const answers = await read(ofKind("answer", "question", questions));
  return [...found, ...answers.filter(({ id }) => !ids.includes(id))];
}
