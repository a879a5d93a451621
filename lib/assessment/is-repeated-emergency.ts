import { and, desc, eq, gt, isNotNull, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { historyEvents, journalEntries } from "@/db/schema";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import { bodyOf } from "@/lib/record/event-columns";

type Reported = {
  clinicId: string;
  referralId: string;
  event: HistoryEvent;
  /** The words of a text event. */
  note: string | null;
};

/**
 * Whether the referral has the same report already: to the letter, of the same day, recorded that day, and since then
 * no other answer to the question, no correction of it and no act of the clinic. Asked before `event` is stored.
 */
export async function isRepeatedEmergency(
  tx: Transaction,
  { clinicId, referralId, event, note }: Reported,
): Promise<boolean> {
  const { id: _id, recordedOn, ...dated } = event;
  const later = alias(historyEvents, "later");
  const changed = tx
    .select({ id: later.id })
    .from(later)
    .where(
      and(
        eq(later.clinicId, clinicId),
        eq(later.referralId, referralId),
        gt(later.sequence, historyEvents.sequence),
        or(
          isNotNull(later.decisionId),
          sql`${later.body} ->> 'corrects' = ${historyEvents.id}::text`,
        ),
      ),
    );
  const isSame = and(
    eq(historyEvents.day, isoFromDay(event.day)),
    eq(historyEvents.recordedOn, isoFromDay(recordedOn)),
    sql`${historyEvents.body} = ${JSON.stringify(bodyOf(dated))}::jsonb`,
    notExists(changed),
  );
  const ofReferral = and(
    eq(historyEvents.clinicId, clinicId),
    eq(historyEvents.referralId, referralId),
    eq(historyEvents.kind, event.kind),
  );
  if (event.kind === "answer") {
    const [newest] = await tx
      .select({ isSame: sql<boolean>`${isSame}` })
      .from(historyEvents)
      .where(and(ofReferral, sql`${historyEvents.body} ->> 'question' = ${event.question}`))
      .orderBy(desc(historyEvents.sequence))
      .limit(1);
    return newest?.isSame === true;
  }
  if (event.kind !== "text" || note === null) return false;
  const [same] = await tx
    .select({ id: historyEvents.id })
    .from(historyEvents)
    .innerJoin(
      journalEntries,
      and(
        eq(journalEntries.clinicId, historyEvents.clinicId),
        eq(journalEntries.id, historyEvents.journalEntryId),
      ),
    )
    .where(and(ofReferral, isSame, eq(journalEntries.note, note)))
    .limit(1);
  return same !== undefined;
}
