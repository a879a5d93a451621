import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyEvents } from "@/db/schema";
import { eventFrom } from "@/lib/assessment/event-columns";
import { EVENT_COLUMNS } from "@/lib/assessment/read-history";
import type { HistoryEvent } from "@/lib/clinical/history/event";

/** Events that were stored by one command, so as a whole. `order`: of storing, over all transactions and within each. */
export type Told = { recordedAt: Date; order: number; events: readonly HistoryEvent[] };

/** No transaction stores history in more commands than this. */
const COMMANDS = 100_000;

/** What a patient told, command by command, in the order of the times that they were given. */
export async function readTold(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<readonly Told[]> {
  const rows = await tx
    .select({
      ...EVENT_COLUMNS,
      recordedAt: historyEvents.recordedAt,
      transaction: sql<string>`${historyEvents}.xmin::text`,
      command: sql<string>`${historyEvents}.cmin::text`,
    })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.patientId, patientId)));
  const told = new Map<string, { recordedAt: Date; order: number; events: HistoryEvent[] }>();
  for (const { recordedAt, transaction, command, ...columns } of rows) {
    const order = Number(transaction) * COMMANDS + Number(command);
    const key = `${recordedAt.getTime()} ${order}`;
    const stored = told.get(key) ?? { recordedAt, order, events: [] };
    stored.events.push(eventFrom(columns));
    told.set(key, stored);
  }
  return [...told.values()].toSorted(
    (one, other) =>
      one.recordedAt.getTime() - other.recordedAt.getTime() || one.order - other.order,
  );
}
