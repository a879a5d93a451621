import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";

import type { Source } from "@/lib/record/source";

type Reported = {
  patientId: string;
  events: readonly Pick<HistoryEvent, "kind">[];
  on: Day;
  now: Date;
};

/**
 * What made-up events come from: a journal entry, or where the clinic decided something the decision that lets a finding
 * go. It rests on an examination of that day, so that it may lower far.
 */
export async function sourceOf(
  tx: Transaction,
  { patientId, events, on, now }: Reported,
): Promise<Source> {
  const id = randomUUID();
  const entry = { kind: "journal-entry", id, day: on, channel: "portal", note: null } as const;
  if (!events.some(({ kind }) => kind === "decision")) return entry;
  const made = await tx.execute(sql`
    insert into decisions
      (clinic_id, id, referral_id, patient_id, kind, decided_by, decided_at, examined_on, examination)
    select clinic_id, ${id}, id, patient_id, 'change-tier', app_person_id(), ${now.toISOString()}, ${isoFromDay(on)}, 'Well'
    from referrals where patient_id = ${patientId}
    order by status = 'open' desc, opened_at desc limit 1 returning id`);
  return made.length === 1 ? { kind: "decision", id } : entry;
}
