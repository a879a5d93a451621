import "server-only";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { todayIn } from "@/lib/format/zoned-day";

import type { PageKey } from "./page-key";
import { isFiltered, type QueueFilter } from "./queue-filter";
import { getQueueFrame, type QueueFrame } from "./queue-frame.sql";
import { keptGroups, type QueueGroup, sumOf } from "./queue-group";
import type { QueuePage } from "./queue-page";
import { countGroups, countLateFirstLooks, listRecords } from "./queue-page-records.sql";
import { queueRow } from "./queue-row";
import { countedBy } from "./tier-count";
import { viewCounts } from "./view-counts";

export const QUEUE_PAGE_ROWS = 25;

/** One page of the clinic's open referrals after `after`, in the order in which they are to be dealt with. Whom it shows is audited. */
export function listQueue(
  actor: ClinicianActor,
  { filter, after }: { filter: QueueFilter; after: PageKey | null },
  now: Date,
): Promise<QueuePage> {
  return asActor(actor, async (tx) => {
    const page = await queueRows(tx, actor, { filter, after, most: QUEUE_PAGE_ROWS }, now);
    await auditQueue(tx, actor, "view-queue", page);
    return page;
  });
}

/** One line of whom a page of the queue showed, those included who wrote to a closed referral. */
export async function auditQueue(
  tx: Transaction,
  actor: ClinicianActor,
  action: "view-queue" | "print-queue",
  { rows, closedNotes, undoable }: QueuePage,
): Promise<void> {
  // No paper has what can be undone.
  const decided = action === "view-queue" ? undoable : [];
  const shown = [...rows, ...closedNotes.first, ...decided].map(({ patientId }) => patientId);
  await audit(tx, actor, {
    action,
    patientId: null,
    patientIds: [...new Set(shown)],
    resource: "queue",
    resourceId: null,
    outcome: "allowed",
  });
}

/** At most `most` open referrals after `after`, and what the clinic counts around them. */
export async function queueRows(
  tx: Transaction,
  actor: ClinicianActor,
  { filter, after, most }: { filter: QueueFilter; after: PageKey | null; most: number },
  now: Date,
): Promise<QueuePage> {
  const isKept = keptGroups(filter, [], []) !== null;
  // The other lists whose groups are kept hold every late first look.
  const isPart = isFiltered(filter) || filter.view === "emg";
  const [{ records, changeNumber }, frame, counted, lateOnes] = await Promise.all([
    listRecords(tx, actor, { filter, after, limit: most + 1, now }),
    getQueueFrame(tx, actor, now),
    isKept ? null : countGroups(tx, actor, filter, now),
    isKept && isPart ? countLateFirstLooks(tx, actor, filter, now) : null,
  ]);
  const groups = counted ?? groupsOf(filter, frame, lateOnes ?? frame.lateFirstLooks);
  const shown = records.slice(0, most);
  const today = todayIn(frame.zone, now);
  const calendar = { weekdays: frame.weekdays, holidays: frame.holidays };
  const last = records.length > shown.length ? shown.at(-1) : undefined;
  return {
    rows: shown.map((record) => queueRow(record, today, calendar)),
    groups,
    filteredCount: sumOf(groups),
    viewCounts: viewCounts(frame),
    closedNotes: frame.closedNotes,
    undoable: frame.undoable,
    counts: countedBy(frame.counts),
    lateFirstLooks: frame.lateFirstLooks.reduce((sum, { late }) => sum + late, 0),
    nextPage: last ? { place: last.place, orderKey: last.order_key, referralId: last.id } : null,
    changeNumber,
    today,
    zone: frame.zone,
    calendar,
    clinicians: frame.clinicians,
  };
}

function groupsOf(
  filter: QueueFilter,
  { counts, visits }: QueueFrame,
  lateOnes: QueueFrame["lateFirstLooks"],
): readonly QueueGroup[] {
  return (keptGroups(filter, counts, visits) ?? []).map((group) => ({
    ...group,
    lateFirstLooks: lateOnes.find(({ place }) => place === group.place)?.late ?? 0,
  }));
}
