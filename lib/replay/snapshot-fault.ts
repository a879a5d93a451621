import type { Transaction } from "@/db/client";
import { assessAll, assessSince } from "@/lib/assessment/assess-known";
import type { KnownPatient } from "@/lib/assessment/snapshot/get-snapshot";
import { isSameKnown } from "@/lib/assessment/snapshot/same-known";
import type { Day } from "@/lib/clinical/calendar/day";
import { lockPatient } from "@/lib/record/lock-patient";

type SnapshotFault = { patientId: string; kind: "other-snapshot" };

/** Null where the patient's snapshot gives what every event gives, or is not used. */
export async function snapshotFault(
  tx: Transaction,
  patient: KnownPatient,
  asOf: Day,
): Promise<SnapshotFault | null> {
  // Whatever is reported between the two reads would be read by one of them alone.
  await lockPatient(tx, patient.clinicId, patient.patientId);
  const asked = { patient, recorded: [], days: { asOf } };
  const since = await assessSince(tx, asked);
  if (since === null) return null;
  const all = await assessAll(tx, asked);
  return isSameKnown(since, all) ? null : { patientId: patient.patientId, kind: "other-snapshot" };
}
