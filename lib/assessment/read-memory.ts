import "server-only";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checkpoints, historyEvents } from "@/db/schema";
import type { Memory } from "@/lib/clinical/memory/memory";
import { SNAPSHOT_VERSION } from "@/lib/clinical/memory/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { digestFrom, type InputDigest } from "./input-digest";
import { isoOrNull } from "./iso-or-null";
import type { MemoryOwner } from "./memory-owner";
import { sealOf } from "./memory-seal";

export type StoredMemory = { memory: Memory; digest: InputDigest; lastSequence: number };

/**
 * What is remembered of a patient; null where nothing is, or where anything about it is in doubt: other rules, another
 * version, another birth date, other events behind it, or content that is not to the letter what was stored.
 */
export async function readMemory(
  tx: Transaction,
  { clinicId, patientId, birthDay }: MemoryOwner,
): Promise<StoredMemory | null> {
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
  const { seal, behind: counted, ...sealed } = row;
  const input = digestFrom(sealed.inputDigest);
  const isTrusted =
    sealed.ruleSet === LIVE_RULE_SET.version &&
    sealed.engine === `${SNAPSHOT_VERSION}` &&
    sealed.birthDate === isoOrNull(birthDay) &&
    input?.events === counted &&
    sealOf(sealed) === seal;
  if (!isTrusted || input === null) return null;
  // The seal says that this is to the letter what `keepMemory` wrote, and the version that it meant the same by it.
  const memory = JSON.parse(sealed.content) as Memory;
  return { memory, digest: input, lastSequence: sealed.lastSequence };
}
