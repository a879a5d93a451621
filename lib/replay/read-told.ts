import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyEvents } from "@/db/schema";
import { eventFrom } from "@/lib/assessment/event-columns";
import { dayOf } from "@/lib/assessment/read-history";
import type { HistoryEvent } from "@/lib/clinical/history/event";

/** The events of one submission, which was stored as a whole. */
export type Told = { recordedAt: Date; transaction: bigint; events: readonly HistoryEvent[] };

/** What a patient told, submission by submission, in the order in which they were recorded. */
export async function readTold(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<readonly Told[]> {
  const rows = await tx
    .select({
      id: historyEvents.id,
      kind: historyEvents.kind,
      day: dayOf(historyEvents.day),
      recordedOn: dayOf(historyEvents.recordedOn),
      body: historyEvents.body,
      recordedAt: historyEvents.recordedAt,
      transaction: sql<string>`${historyEvents}.xmin::text`,
    })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.patientId, patientId)));
  const told = new Map<string, { recordedAt: Date; transaction: bigint; events: HistoryEvent[] }>();
  for (const { recordedAt, transaction, ...columns } of rows) {
    const key = `${recordedAt.getTime()} ${transaction}`;
    const batch = told.get(key) ?? { recordedAt, transaction: BigInt(transaction), events: [] };
    batch.events.push(eventFrom(columns));
    told.set(key, batch);
  }
  return [...told.values()].toSorted(
    (one, other) =>
      one.recordedAt.getTime() - other.recordedAt.getTime() ||
      Number(one.transaction - other.transaction),
  );
}
