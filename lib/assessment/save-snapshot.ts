import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checkpoints, historyEvents } from "@/db/schema";
import type { Snapshot } from "@/lib/clinical/snapshot/snapshot";
import { SNAPSHOT_VERSION } from "@/lib/clinical/snapshot/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { digestText, type InputDigest } from "./input-digest";
import { isoOrNull } from "./iso-or-null";
import { type ChecksummedSnapshot, checksumOf } from "./snapshot-checksum";
import type { SnapshotOwner } from "./snapshot-owner";

/** Store what is remembered of all events that are recorded by now, in place of what was. */
export async function saveSnapshot(
  tx: Transaction,
  { clinicId, patientId, birthDay }: SnapshotOwner,
  { snapshot, digest: input }: { snapshot: Snapshot; digest: InputDigest },
  now: Date,
): Promise<void> {
  const [newest] = await tx
    .select({ sequence: sql<string>`coalesce(max(${historyEvents.sequence}), 0)` })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.patientId, patientId)));
  const checksummed: ChecksummedSnapshot = {
    clinicId,
    patientId,
    ruleSet: LIVE_RULE_SET.version,
    engine: `${SNAPSHOT_VERSION}`,
    birthDate: isoOrNull(birthDay),
    lastSequence: Number(newest?.sequence ?? 0),
    inputDigest: digestText(input),
    content: JSON.stringify(snapshot),
  };
  const row = { ...checksummed, seal: checksumOf(checksummed), madeAt: now };
  await tx
    .insert(checkpoints)
    .values(row)
    .onConflictDoUpdate({ target: [checkpoints.clinicId, checkpoints.patientId], set: row });
}

/** Never trust again what is stored. */
export async function rejectSnapshot(
  tx: Transaction,
  { clinicId, patientId }: Omit<SnapshotOwner, "birthDay">,
): Promise<void> {
  await tx
    .update(checkpoints)
    .set({ seal: "" })
    .where(and(eq(checkpoints.clinicId, clinicId), eq(checkpoints.patientId, patientId)));
}
