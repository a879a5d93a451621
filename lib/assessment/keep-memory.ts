import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checkpoints, historyEvents } from "@/db/schema";
import type { Memory } from "@/lib/clinical/memory/memory";
import { SNAPSHOT_VERSION } from "@/lib/clinical/memory/snapshot-version";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { digestText, type InputDigest } from "./input-digest";
import { isoOrNull } from "./iso-or-null";
import type { MemoryOwner } from "./memory-owner";
import { type SealedMemory, sealOf } from "./memory-seal";

/** Store what is remembered of all events that are recorded by now, in place of what was. */
export async function keepMemory(
  tx: Transaction,
  { clinicId, patientId, birthDay }: MemoryOwner,
  { memory, digest: input }: { memory: Memory; digest: InputDigest },
  now: Date,
): Promise<void> {
  const [newest] = await tx
    .select({ sequence: sql<string>`coalesce(max(${historyEvents.sequence}), 0)` })
    .from(historyEvents)
    .where(and(eq(historyEvents.clinicId, clinicId), eq(historyEvents.patientId, patientId)));
  const sealed: SealedMemory = {
    clinicId,
    patientId,
    ruleSet: LIVE_RULE_SET.version,
    engine: `${SNAPSHOT_VERSION}`,
    birthDate: isoOrNull(birthDay),
    lastSequence: Number(newest?.sequence ?? 0),
    inputDigest: digestText(input),
    content: JSON.stringify(memory),
  };
  const row = { ...sealed, seal: sealOf(sealed), madeAt: now };
  await tx
    .insert(checkpoints)
    .values(row)
    .onConflictDoUpdate({ target: [checkpoints.clinicId, checkpoints.patientId], set: row });
}

/** Never trust again what is stored. */
export async function breakSeal(
  tx: Transaction,
  { clinicId, patientId }: Omit<MemoryOwner, "birthDay">,
): Promise<void> {
  await tx
    .update(checkpoints)
    .set({ seal: "" })
    .where(and(eq(checkpoints.clinicId, clinicId), eq(checkpoints.patientId, patientId)));
}
