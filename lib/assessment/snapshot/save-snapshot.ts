import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { historyEvents, snapshots } from "@/db/schema";
import type { Snapshot } from "@/lib/clinical/snapshot/snapshot";
import { SNAPSHOT_VERSION } from "@/lib/clinical/snapshot/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { digestText, type InputDigest } from "@/lib/record/input-digest";
import type { KnownPatient } from "./get-snapshot";

/** Store the snapshot of all events that are recorded by now, in place of the former one. */
export async function saveSnapshot(
  tx: Transaction,
  { clinicId, patientId }: Omit<KnownPatient, "birthDay">,
  { snapshot, digest }: { snapshot: Snapshot; digest: InputDigest },
  now: Date,
): Promise<void> {
  const [newest] = await tx
    .select({ sequence: sql<string>`coalesce(max(${historyEvents.sequence}), 0)` })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.patientId, patientId)));
  const row = {
    clinicId,
    patientId,
    ruleSet: LIVE_RULE_SET.version,
    version: SNAPSHOT_VERSION,
    lastSequence: Number(newest?.sequence ?? 0),
    inputDigest: digestText(digest),
    content: JSON.stringify(snapshot),
    madeAt: now,
  };
  await tx
    .insert(snapshots)
    .values(row)
    .onConflictDoUpdate({ target: [snapshots.clinicId, snapshots.patientId], set: row });
}

export async function deleteSnapshot(
  tx: Transaction,
  { clinicId, patientId }: Omit<KnownPatient, "birthDay">,
): Promise<void> {
  await tx
    .delete(snapshots)
    .where(and(eq(snapshots.clinicId, clinicId), eq(snapshots.patientId, patientId)));
}
