import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checkpoints, historyEvents } from "@/db/schema";
import type { Snapshot } from "@/lib/clinical/snapshot/snapshot";
import { SNAPSHOT_VERSION } from "@/lib/clinical/snapshot/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { digestFrom, type InputDigest } from "./input-digest";
import { isoOrNull } from "./iso-or-null";
import { checksumOf } from "./snapshot-checksum";
import type { SnapshotOwner } from "./snapshot-owner";

export type StoredSnapshot = { snapshot: Snapshot; digest: InputDigest; lastSequence: number };

/**
 * What is remembered of a patient; null where nothing is, or where anything about it is in doubt: other rules, another
 * version, another birth date, other events behind it, or content that is not to the letter what was stored.
 */
export async function getSnapshot(
  tx: Transaction,
  { clinicId, patientId, birthDay }: SnapshotOwner,
): Promise<StoredSnapshot | null> {
  const behind = tx
    .select({ count: sql<number>`count(*)::int` })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, checkpoints.clinicId),
        eq(historyEvents.patientId, checkpoints.patientId),
        sql`coalesce(${historyEvents.sequence}, 0) <= ${checkpoints.lastSequence}`,
      ),
    );
  const [row] = await tx
    .select({
      clinicId: checkpoints.clinicId,
      patientId: checkpoints.patientId,
      ruleSet: checkpoints.ruleSet,
      engine: checkpoints.engine,
      birthDate: checkpoints.birthDate,
      lastSequence: checkpoints.lastSequence,
      inputDigest: checkpoints.inputDigest,
      content: checkpoints.content,
      seal: checkpoints.seal,
      behind: sql<number>`${behind}`,
    })
    .from(checkpoints)
    .where(and(eq(checkpoints.clinicId, clinicId), eq(checkpoints.patientId, patientId)));
  if (row === undefined) return null;
  const { seal, behind: counted, ...checksummed } = row;
  const input = digestFrom(checksummed.inputDigest);
  const isTrusted =
    checksummed.ruleSet === LIVE_RULE_SET.version &&
    checksummed.engine === `${SNAPSHOT_VERSION}` &&
    checksummed.birthDate === isoOrNull(birthDay) &&
    input?.events === counted &&
    checksumOf(checksummed) === seal;
  if (!isTrusted || input === null) return null;
  // The seal says that this is to the letter what `keepMemory` wrote, and the version that it meant the same by it.
  const snapshot = JSON.parse(checksummed.content) as Snapshot;
  return { snapshot, digest: input, lastSequence: checksummed.lastSequence };
}
