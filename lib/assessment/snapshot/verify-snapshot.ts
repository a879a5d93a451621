import type { Transaction } from "@/db/client";
import { log } from "@/lib/log";

import { assessSince, type KnownAssessed, type ToAssess } from "../assess-known";
import { isSameKnown } from "./same-known";
import { deleteSnapshot } from "./save-snapshot";

/**
 * The assessment of every event, compared with the one from the snapshot: where they differ, this is logged and the
 * snapshot deleted. `toKeep` only where a snapshot was renewed or is missing.
 */
export async function verifySnapshot(
  tx: Transaction,
  asked: ToAssess,
  all: KnownAssessed,
): Promise<KnownAssessed> {
  const since = await assessSince(tx, asked);
  if (since === null) return all;
  if (isSameKnown(since, all)) return { ...all, toKeep: since.toKeep && all.toKeep };
  const { clinicId, patientId } = asked.patient;
  log.error({ clinicId, patientId }, "a snapshot does not say what the history says");
  await deleteSnapshot(tx, { clinicId, patientId });
  return all;
}
