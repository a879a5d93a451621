import "server-only";
import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";

import { auditQueue, queueRows } from "./list-queue";
import type { QueueFilter } from "./queue-filter";
import type { QueuePage } from "./queue-page";

/** More than any clinic deals with by paper; beyond it the sheet says how many are not on it. */
export const MOST_PRINTED = 1000;

/** The open referrals of a filter from the top, at most `most` of them. Who had them for paper, and whom they showed, is audited. */
export function printQueue(
  actor: ClinicianActor,
  { filter, most }: { filter: QueueFilter; most: number },
  now: Date,
): Promise<QueuePage> {
  return asActor(actor, async (tx) => {
    const page = await queueRows(tx, actor, { filter, after: null, most }, now);
    await auditQueue(tx, actor, "print-queue", page);
    return page;
  });
}
