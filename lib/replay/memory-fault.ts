import type { Transaction } from "@/db/client";
import { assessAll, assessSince } from "@/lib/assessment/assess-known";
import { lockPatient } from "@/lib/assessment/lock-patient";
import type { MemoryOwner } from "@/lib/assessment/memory-owner";
import { isSameKnown } from "@/lib/assessment/same-known";
import type { Day } from "@/lib/clinical/calendar/day";

type MemoryFault = { patientId: string; kind: "other-memory" };

/** What is remembered of a patient gives something else than every event does; null: it gives the same, or is not used. */
export async function memoryFault(
  tx: Transaction,
  owner: MemoryOwner,
  asOf: Day,
): Promise<MemoryFault | null> {
  // Whatever is told between the two ways of reading would be read by one of them alone.
  await lockPatient(tx, owner.clinicId, owner.patientId);
  const asked = { owner, recorded: [], days: { asOf } };
  const since = await assessSince(tx, asked);
  if (since === null) return null;
  const all = await assessAll(tx, asked);
  return isSameKnown(since, all) ? null : { patientId: owner.patientId, kind: "other-memory" };
}
