import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { recordAndAssess } from "./record-and-assess";
import { at, reportedDaily } from "./testing/reported-daily";

/** The events since the snapshot, which are at most an entry more than fifty, read for a few reasons each. */
const MOST_EVENTS = 250;
/** The referral's newest, asked by several checks. */
const MOST_ASSESSMENTS = 30;

test("an entry after a long history reads what is new alone, not the events and assessments before", async () => {
  const { actor, clinicId, patientId, today } = await reportedDaily(70);
  const { personId } = await createStaff(clinicId, "clinician");
  await owner`
    insert into decisions (clinic_id, referral_id, patient_id, kind, decided_by, decided_at)
    select clinic_id, id, patient_id, 'claim', ${personId}, now()
    from referrals where patient_id = ${patientId}`;
  await owner`analyze`;
  const [stored] = await owner`
    select count(*)::int from history_events where patient_id = ${patientId}`;
  expect(stored?.count).toBeGreaterThan(MOST_EVENTS * 2);

  const read = await asActor(actor, async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    const before = await rowsRead(tx);
    await recordAndAssess(tx, {
      actor,
      patientId,
      source: {
        kind: "journal-entry",
        id: crypto.randomUUID(),
        day: today,
        channel: "portal",
        note: null,
      },
      events: [{ kind: "no-twitch", day: today }],
      now: at(today),
      cause: "submit-journal-entry",
    });
    const after = await rowsRead(tx);
    return {
      events: after.events - before.events,
      assessments: after.assessments - before.assessments,
    };
  });
  expect(read.events).toBeGreaterThan(0);
  expect(read.events).toBeLessThan(MOST_EVENTS);
  expect(read.assessments).toBeGreaterThan(0);
  expect(read.assessments).toBeLessThan(MOST_ASSESSMENTS);
});

/** By this connection so far, as the server counts them. */
async function rowsRead(tx: Transaction): Promise<{ events: number; assessments: number }> {
  const rows = await tx.execute<{ relname: string; read: string }>(sql`
    select relname, seq_tup_read + idx_tup_fetch as read from pg_stat_xact_user_tables`);
  const of = (table: string) => Number(rows.find(({ relname }) => relname === table)?.read);
  return { events: of("history_events"), assessments: of("assessments") };
}
