import { and, desc, eq, sql } from "drizzle-orm";

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
  const isSame = sql<boolean>`${historyEvents.day} = ${isoFromDay(event.day)}
    and ${historyEvents.recordedOn} = ${isoFromDay(recordedOn)}
    and ${historyEvents.body} = ${JSON.stringify(bodyOf(dated))}::jsonb
    and not exists (select from ${historyEvents} as later
      where later.clinic_id = ${clinicId} and later.referral_id = ${referralId}
        and later.sequence > history_events.sequence
        and (later.decision_id is not null or later.body ->> 'corrects' = history_events.id::text))`;
  const ofReferral = and(
    eq(historyEvents.clinicId, clinicId),
    eq(historyEvents.referralId, referralId),
    eq(historyEvents.kind, event.kind),
  );
  if (event.kind === "answer") {
    const [newest] = await tx
      .select({ isSame })
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
