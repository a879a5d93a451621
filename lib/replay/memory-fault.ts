import type { Transaction } from "@/db/client";
import { assessAll, assessSince } from "@/lib/assessment/assess-known";
import { digest } from "@/lib/assessment/digest";
import type { MemoryOwner } from "@/lib/assessment/memory-owner";
import type { Day } from "@/lib/clinical/calendar/day";

type MemoryFault = { patientId: string; kind: "other-memory" };

/** What is remembered of a patient gives another assessment than every event does; null: it gives the same, or is not used. */
export async function memoryFault(
  tx: Transaction,
  owner: MemoryOwner,
  asOf: Day,
): Promise<MemoryFault | null> {
  const asked = { owner, recorded: [], days: { asOf } };
  const since = await assessSince(tx, asked);
  if (since === null) return null;
  const all = await assessAll(tx, asked);
  const isSame = digest([since.digest, since.assessment]) === digest([all.digest, all.assessment]);
  return isSame ? null : { patientId: owner.patientId, kind: "other-memory" };
}
