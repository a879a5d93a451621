import { sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { owner } from "@/db/testing/owner";
import { recordAndAssess } from "./record-and-assess";
import { at, reportedDaily } from "./testing/reported-daily";

/** The events since the snapshot, which are at most an entry more than fifty, read for a few reasons each. */
const MOST = 250;

test("an entry after a long history reads what is new alone, not the events behind the snapshot", async () => {
  const { actor, patientId, today } = await reportedDaily(70);
  await owner`analyze history_events`;
  const [stored] = await owner`
    select count(*)::int from history_events where patient_id = ${patientId}`;
  expect(stored?.count).toBeGreaterThan(MOST * 2);

  const read = await asActor(actor, async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    const before = await eventsRead(tx);
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
    return (await eventsRead(tx)) - before;
  });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(MOST);
});

/** By this connection so far, as the server counts them. */
async function eventsRead(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ read: string }>(sql`
    select seq_tup_read + idx_tup_fetch as read from pg_stat_xact_user_tables
    where relname = 'history_events'`);
  return Number(row?.read);
}
