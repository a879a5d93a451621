import type { Transaction } from "@/db/client";
import { assessAll, assessSince } from "@/lib/assessment/assess-known";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { isSameKnown } from "@/lib/assessment/same-known";
import type { SnapshotOwner } from "@/lib/assessment/snapshot-owner";
import type { Day } from "@/lib/clinical/calendar/day";

type SnapshotFault = { patientId: string; kind: "other-memory" };

/** What is remembered of a patient gives something else than every event does; null: it gives the same, or is not used. */
export async function snapshotFault(
  tx: Transaction,
  owner: SnapshotOwner,
  asOf: Day,
): Promise<SnapshotFault | null> {
  // Whatever is told between the two ways of reading would be read by one of them alone.
  await lockPatient(tx, owner.clinicId, owner.patientId);
  const asked = { owner, recorded: [], days: { asOf } };
  const since = await assessSince(tx, asked);
  if (since === null) return null;
  const all = await assessAll(tx, asked);
  return isSameKnown(since, all) ? null : { patientId: owner.patientId, kind: "other-memory" };
}
