import type { Transaction } from "@/db/client";
import { log } from "@/lib/log";

import { assessSince, type KnownAssessed, type ToAssess } from "./assess-known";
import { isSameKnown } from "./same-known";
import { rejectSnapshot } from "./save-snapshot";

/**
 * The assessment of every event, beside which what is remembered is put to the proof: where the two differ, it is
 * reported and never used again. Only what is renewed, or was not there, is to be kept.
 */
export async function verifySnapshot(
  tx: Transaction,
  asked: ToAssess,
  all: KnownAssessed,
): Promise<KnownAssessed> {
  const since = await assessSince(tx, asked);
  if (since === null) return all;
  if (isSameKnown(since, all)) return { ...all, toKeep: since.toKeep && all.toKeep };
  const { clinicId, patientId } = asked.owner;
  log.error({ clinicId, patientId }, "what was remembered of a history is not what it says");
  await rejectSnapshot(tx, { clinicId, patientId });
  return all;
}
