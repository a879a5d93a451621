import type { Transaction } from "@/db/client";
import { digestAfter, digestFrom, digestOfNone } from "@/lib/assessment/input-digest";
import type { MemoryOwner } from "@/lib/assessment/memory-owner";
import { readRecorded } from "@/lib/assessment/read-history";
import type { History } from "@/lib/clinical/history/history";

import { knownHistory } from "./known-history";
import { readTold } from "./read-told";

type Stored = { assessedAt: Date; inputDigest: string };

/** The history that a stored assessment read; null when no state of the patient's has its digest. */
export type FindInput = (stored: Stored) => History | null;

/** Finds what each of the assessments of a patient read. */
export async function inputsOf(
  tx: Transaction,
  { clinicId, patientId, birthDay }: MemoryOwner,
  stored: readonly Stored[],
): Promise<FindInput> {
  const patient = { id: patientId, birthDay };
  const { events } = await readRecorded(tx, clinicId, patientId);
  const hasOld = stored.some(({ inputDigest }) => digestFrom(inputDigest) === null);
  const told = hasOld ? await readTold(tx, clinicId, patientId) : [];
  let last = digestOfNone(patient);
  const hashes = [last.hash];
  for (const event of events) {
    last = digestAfter(last, [event]);
    hashes.push(last.hash);
  }
  return ({ assessedAt, inputDigest }) => {
    const input = digestFrom(inputDigest);
    if (input === null) return knownHistory(told, { assessedAt, digest: inputDigest }, patient);
    if (hashes[input.events] !== input.hash) return null;
    return { ...patient, events: events.slice(0, input.events) };
  };
}
