import { and, eq, gt, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyEvents } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { DailyLimitError } from "@/lib/auth/daily-limit-error";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";

/** Ten checklists, or an entry every seven minutes. */
export const FORMS_A_DAY = 200;
/** Twenty entries with every place there is; a history is as long as the rules can read at once after months of it. */
export const EVENTS_A_DAY = 2000;

const DAY_AND_CLOCK_CHANGE_MS = 25 * 3_600_000;

type Sent = {
  actor: Actor;
  patientId: string;
  recorded: readonly HistoryEvent[];
  now: Date;
};

/** Throws DailyLimitError where a patient would record more today, in their zone, than one day takes. */
export async function checkDailyLimit(tx: Transaction, sent: Sent): Promise<void> {
  const { actor, patientId, recorded, now } = sent;
  const [first] = recorded;
  if (actor.role !== "patient" || first === undefined) return;
  const [today] = await tx
    .select({
      events: sql<number>`count(*)::int`,
      forms: sql<number>`count(distinct coalesce(${historyEvents.journalEntryId}, ${historyEvents.checklistResponseId}))::int`,
    })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, actor.clinicId),
        eq(historyEvents.patientId, patientId),
        gt(historyEvents.recordedAt, new Date(now.getTime() - DAY_AND_CLOCK_CHANGE_MS)),
        eq(historyEvents.recordedOn, isoFromDay(first.recordedOn)),
        eq(historyEvents.recordedBy, actor.personId),
      ),
    );
  if (today === undefined) throw new Error("a count that came to nothing");
  const isBeyond = today.forms >= FORMS_A_DAY || today.events + recorded.length > EVENTS_A_DAY;
  if (isBeyond) throw new DailyLimitError();
}
