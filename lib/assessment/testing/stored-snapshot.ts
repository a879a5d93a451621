import { owner } from "@/db/testing/owner";

import { type ChecksummedSnapshot, checksumOf } from "../snapshot-checksum";

/** What is stored to be remembered of a patient. */
export async function storedSnapshot(patientId: string): Promise<ChecksummedSnapshot> {
  const [row] = await owner<ChecksummedSnapshot[]>`
    select clinic_id as "clinicId", patient_id as "patientId", rule_set as "ruleSet", engine,
      birth_date::text as "birthDate", last_sequence::int as "lastSequence", input_digest as "inputDigest", content
    from checkpoints where patient_id = ${patientId}`;
  if (row === undefined) throw new Error("nothing is remembered");
  return row;
}

/** Changes it as its own writer would, so that its seal is whole. */
export async function forgeSnapshot(
  patientId: string,
  change: (snapshot: ChecksummedSnapshot) => Partial<ChecksummedSnapshot>,
): Promise<void> {
  const before = await storedSnapshot(patientId);
  const snapshot = { ...before, ...change(before) };
  await owner`
    update checkpoints set rule_set = ${snapshot.ruleSet}, engine = ${snapshot.engine}, birth_date = ${snapshot.birthDate},
      last_sequence = ${snapshot.lastSequence}, input_digest = ${snapshot.inputDigest}, content = ${snapshot.content},
      seal = ${checksumOf(snapshot)} where patient_id = ${patientId}`;
}

/** The state of a case in which nothing was ever found. */
export function forgetful({ content }: ChecksummedSnapshot): Partial<ChecksummedSnapshot> {
  const snapshot = JSON.parse(content);
  const { state } = snapshot.rules;
  const blank = { ...state, findings: state.findings.map(() => null), areas: [] };
  return {
    content: JSON.stringify({
      ...snapshot,
      rules: { ...snapshot.rules, state: blank },
    }),
  };
}
